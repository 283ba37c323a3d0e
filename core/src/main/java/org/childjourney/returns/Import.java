package org.childjourney.returns;

import java.time.LocalDate;
import java.util.List;
import org.childjourney.record.Body;
import org.childjourney.record.RecordKind;

/// That files were imported: what they were, the day they speak for, and how many rows were kept, changed or refused.
/// File names and rows are not kept here; the receipt that holds them goes to the person who imported.
public record Import(
        String format, LocalDate asAt, List<String> sha256, int rowsKept, int rowsWarned, int rowsRefused, int children)
        implements Body {

    public static final RecordKind<Import> KIND = new RecordKind<>("import", 1, Import.class);

    public Import {
        sha256 = List.copyOf(sha256);
    }
}
