package org.childjourney.app.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import javafx.beans.property.ObjectProperty;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.TextSize;
import org.childjourney.app.ui.Theme;
import org.childjourney.record.UserId;

/// Theme and text size as each user last chose them, in a file of their own under the user's number; and as anyone last
/// did on this computer, for the screen on which nobody is known yet. Nothing in these files says who a person is.
final class KeptLook {

    private static final String ANYONE = "last";

    private final Path folder;
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<TextSize> textSize;
    private final Background background;
    private Optional<UserId> user = Optional.empty();
    private boolean isReading;
    private long chosen;
    private long written;

    KeptLook(Path folder, ObjectProperty<Theme> theme, ObjectProperty<TextSize> textSize, Background background) {
        this.folder = folder;
        this.theme = theme;
        this.textSize = textSize;
        this.background = background;
        read(ANYONE);
        theme.subscribe((_, _) -> chosen());
        textSize.subscribe((_, _) -> chosen());
    }

    /// Whose choice it is from now on. Who never chose keeps what is shown.
    void belongsTo(UserId unlocked) {
        user = Optional.of(unlocked);
        read(unlocked.value().toString());
    }

    void belongsToNobody() {
        user = Optional.empty();
    }

    private void chosen() {
        if (isReading) {
            return;
        }
        var lines = new Properties();
        lines.setProperty("theme", theme.get().name());
        lines.setProperty("textSize", Integer.toString(textSize.get().percent()));
        var whose = user;
        long number = ++chosen;
        background.run(() -> write(lines, whose, number), () -> {});
    }

    private synchronized void write(Properties lines, Optional<UserId> whose, long number) {
        if (number < written) {
            return;
        }
        written = number;
        write(ANYONE, lines);
        whose.ifPresent(one -> write(one.value().toString(), lines));
    }

    private void write(String name, Properties lines) {
        try {
            Files.createDirectories(folder);
            Path fresh = folder.resolve(name + ".new");
            try (var out = Files.newBufferedWriter(fresh)) {
                lines.store(out, null);
            }
            Files.move(fresh, file(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String name) {
        var lines = new Properties();
        try (var in = Files.newBufferedReader(file(name))) {
            lines.load(in);
        } catch (NoSuchFileException e) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        isReading = true;
        // what a newer version wrote, or a person by hand, may not be known here
        Arrays.stream(Theme.values())
                .filter(known -> known.name().equals(lines.getProperty("theme")))
                .forEach(theme::set);
        TextSize.all().stream()
                .filter(known -> Integer.toString(known.percent()).equals(lines.getProperty("textSize")))
                .forEach(textSize::set);
        isReading = false;
    }

    private Path file(String name) {
        return folder.resolve(name + ".properties");
    }
}
