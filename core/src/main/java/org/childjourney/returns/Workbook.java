package org.childjourney.returns;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// A spreadsheet as it was read: its sheets in their order. `countsDaysFrom` is the day that it counts as 0, for a day
/// that is written as a plain number.
public record Workbook(Path path, List<Worksheet> sheets, LocalDate countsDaysFrom, Seal seal) {

    public Workbook {
        sheets = List.copyOf(sheets);
    }

    /// The file's name, with the folder that it lies in.
    public String name() {
        return Sheet.nameOf(path);
    }

    /// A sheet and the rows of it that hold something, with their numbers. A day stands as `31/03/2026`, a number as it
    /// is, any other cell as its text.
    public record Worksheet(String name, List<Sheet.Row> rows) {

        public Worksheet {
            rows = List.copyOf(rows);
        }
    }
}
