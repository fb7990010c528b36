package se.finsam.cli;

import java.nio.file.Path;

/** A home after a night with the whole sample, had when the first test asks for it. To be read, not written in. */
public final class SampleNight {

    public static final Path HOME = FirstNight.had(NightHome::withTheWholeSample);

    private SampleNight() {}
}
