package dev.pressmark.cli;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "pressmark " + (version == null ? "(from classes)" : version) + ", Java " + Runtime.version()
        };
    }
}
