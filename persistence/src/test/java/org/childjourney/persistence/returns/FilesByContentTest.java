package org.childjourney.persistence.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.childjourney.returns.FileKinds;
import org.childjourney.returns.StandardReturn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which return a file belongs to, by what is in it.
class FilesByContentTest {

    private static final String TABLE = "CHILD,DOB\n";
    private static final String MESSAGE = "\uFEFF <Message/>";

    @TempDir
    private Path folder;

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private static FileKinds.Kinds of(Path... given) {
        return new FilesByContent().of(List.of(given));
    }

    @Test
    void eachKindOfFileWhateverItIsCalled() throws IOException {
        Path message = write("census.txt", MESSAGE);
        Path book = Files.write(folder.resolve("lists"), WrittenLists.whole());
        Path table = write("2026/Header.csv", TABLE);

        FileKinds.Kinds kinds = of(message, book, table);

        assertThat(kinds.known().get(StandardReturn.CIN_CENSUS)).containsExactly(message);
        assertThat(kinds.known().get(StandardReturn.ANNEX_A)).containsExactly(book);
        assertThat(kinds.known().get(StandardReturn.SSDA903)).containsExactly(folder.resolve("2026"));
        assertThat(kinds.notKnown()).isEmpty();
    }

    @Test
    void aFolderWithAllOfThem() throws IOException {
        Path message = write("2026/census.xml", MESSAGE);
        write("2025/Header.csv", TABLE);
        write("2026/Header.csv", TABLE);
        Path book = Files.write(folder.resolve("lists.xlsx"), WrittenLists.whole());
        write("~$lists.xlsx", "open");

        FileKinds.Kinds kinds = of(folder);

        assertThat(kinds.known().get(StandardReturn.SSDA903))
                .as("which holds a folder for each year")
                .containsExactly(folder);
        assertThat(kinds.known().get(StandardReturn.CIN_CENSUS)).containsExactly(message);
        assertThat(kinds.known().get(StandardReturn.ANNEX_A)).containsExactly(book);
    }

    @Test
    void theOldFormOfAWorkbookIsOneToo() throws IOException {
        Path old = Files.write(
                folder.resolve("lists.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});

        assertThat(of(old).known().get(StandardReturn.ANNEX_A)).containsExactly(old);
    }

    @Test
    void whatIsOfNoReturn() throws IOException {
        Path notes = write("notes.txt", "for Monday");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path gone = folder.resolve("gone.doc");

        assertThat(of(notes, empty, gone).notKnown()).containsExactly(notes, empty, gone);
    }
}
