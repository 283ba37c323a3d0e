package org.childjourney.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.childjourney.app.testing.OneThread;
import org.childjourney.app.ui.TextSize;
import org.childjourney.app.ui.Theme;
import org.childjourney.record.UserId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptLookTest {

    private static final UserId PRIYA = new UserId(new UUID(0, 1));
    private static final UserId DAN = new UserId(new UUID(0, 2));

    @TempDir
    private Path folder;

    /// The window, from one start of the program to the next.
    private final class Start {

        private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.AS_THE_COMPUTER);
        private final ObjectProperty<TextSize> size = new SimpleObjectProperty<>(TextSize.USUAL);
        private final KeptLook kept = new KeptLook(folder.resolve("looks"), theme, size, new OneThread().background());

        private Start of(UserId user) {
            kept.belongsTo(user);
            return this;
        }

        private void choose(Theme chosen, int percent) {
            theme.set(chosen);
            size.set(new TextSize(percent));
        }
    }

    @Test
    void whatIsChosenIsThereAtTheNextStart() {
        new Start().of(PRIYA).choose(Theme.DARK, 150);

        var next = new Start();

        assertThat(next.theme.get()).isEqualTo(Theme.DARK);
        assertThat(next.size.get()).isEqualTo(new TextSize(150));
    }

    @Test
    void eachUserHasTheirOwn() {
        new Start().of(PRIYA).choose(Theme.DARK, 150);
        new Start().of(DAN).choose(Theme.LIGHT, 90);

        var priya = new Start().of(PRIYA);

        assertThat(priya.theme.get()).isEqualTo(Theme.DARK);
        assertThat(priya.size.get()).isEqualTo(new TextSize(150));
    }

    @Test
    void whatIsChosenAfterLockingIsNobodys() {
        var start = new Start().of(PRIYA);
        start.choose(Theme.DARK, 150);
        start.kept.belongsToNobody();
        start.choose(Theme.HIGH_CONTRAST, 200);

        assertThat(new Start().of(PRIYA).theme.get()).isEqualTo(Theme.DARK);
        assertThat(new Start().theme.get()).isEqualTo(Theme.HIGH_CONTRAST);
    }

    @Test
    void whatCannotBeUnderstoodIsLeftAlone() throws IOException {
        Files.createDirectories(folder.resolve("looks"));
        Files.writeString(folder.resolve("looks").resolve("last.properties"), "theme=PURPLE\ntextSize=big\n");

        assertThat(new Start().theme.get()).isEqualTo(Theme.AS_THE_COMPUTER);
        assertThat(new Start().size.get()).isEqualTo(TextSize.USUAL);
    }

    @Test
    void theFilesHoldNothingButTheChoice() throws IOException {
        new Start().of(PRIYA).choose(Theme.DARK, 150);

        try (Stream<Path> files = Files.list(folder.resolve("looks"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("last.properties", PRIYA.value() + ".properties");
        }
        assertThat(Files.readAllLines(folder.resolve("looks").resolve("last.properties")))
                .filteredOn(line -> !line.startsWith("#"))
                .containsExactlyInAnyOrder("theme=DARK", "textSize=150");
    }
}
