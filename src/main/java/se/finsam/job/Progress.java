package se.finsam.job;

/** Is told how far a run has come, for somebody who waits for it. */
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = what -> {};

    /** What the run is doing now, in a few words. */
    void at(String what);

    /** The run is over. */
    default void end() {}
}
