package org.childjourney.app.commands;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The program on the command line, with the options that may stand before or after every command.
@Command(
        name = "childjourney",
        resourceBundle = Words.BUNDLE,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class Given {

    @Option(names = "--store", scope = ScopeType.INHERIT, paramLabel = "DIR", descriptionKey = "option.store")
    private Optional<Path> store = Optional.empty();

    @Option(
            names = "--passphrase-file",
            scope = ScopeType.INHERIT,
            paramLabel = "FILE",
            descriptionKey = "option.passphrase-file")
    private Optional<Path> passphraseFile = Optional.empty();

    @Option(names = "--user", scope = ScopeType.INHERIT, paramLabel = "NAME", descriptionKey = "option.user")
    private Optional<String> user = Optional.empty();

    Optional<Path> store() {
        return store;
    }

    Optional<Path> passphraseFile() {
        return passphraseFile;
    }

    Optional<String> user() {
        return user;
    }
}
