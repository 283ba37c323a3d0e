package org.childjourney.returns;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One file of a return as it was read: the names of its columns and its rows, as text. `seal` says what the file was
/// when it was read, so that a change under the reader is noticed.
public record Sheet(Path file, List<String> columns, List<Row> rows, Seal seal) {

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// The file's name, with the folder that it lies in: `2025/Episodes.csv`.
    public String name() {
        return nameOf(file);
    }

    static String nameOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        Path folderName = folder == null ? null : folder.getFileName();
        return folderName == null ? file.getFileName().toString() : folderName + "/" + file.getFileName();
    }

    /// Where each column stands, by its name as the return writes it.
    Map<String, Integer> places() {
        var places = new HashMap<String, Integer>();
        for (int place = 0; place < columns.size(); place++) {
            places.putIfAbsent(Ssda903Table.column(columns.get(place)), place);
        }
        return places;
    }

    /// A row and the line of the file on which it starts; the line of column names is the first.
    public record Row(int line, List<String> fields) {

        public Row {
            fields = List.copyOf(fields);
        }
    }
}
