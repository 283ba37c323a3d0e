package org.childjourney.app.start;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Where the store, its backups and each user's theme and text size lie: the user's data folder of the operating
/// system, unless another is given.
public record DataFolder(Path folder) {

    private static final String NAME = "child-journey";

    /// The usual one.
    public static DataFolder usual() {
        return usual(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System::getenv);
    }

    static DataFolder usual(String system, Path home, UnaryOperator<String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new DataFolder(
                    given(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local"))
                            .resolve(NAME));
        }
        if (name.startsWith("mac")) {
            return new DataFolder(
                    home.resolve("Library").resolve("Application Support").resolve(NAME));
        }
        return new DataFolder(
                given(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share"))
                        .resolve(NAME));
    }

    @SuppressWarnings("NullAway") // an environment variable that is not set is null, and only here
    private static Path given(UnaryOperator<String> environment, String variable, Path otherwise) {
        return Optional.ofNullable(environment.apply(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .orElse(otherwise);
    }

    public Path store() {
        return folder.resolve("store");
    }

    /// Where each user's theme and text size are kept.
    public Path looks() {
        return folder.resolve("looks");
    }

    public Path backups() {
        return folder.resolve("backups");
    }
}
