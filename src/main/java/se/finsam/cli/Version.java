package se.finsam.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, as its jar states it. */
final class Version implements IVersionProvider {

    static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"finsam " + text()};
    }
}
