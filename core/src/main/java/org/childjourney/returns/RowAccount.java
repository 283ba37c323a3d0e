package org.childjourney.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is to be told about one entry of a file (a row, an element) while it is read and compared: it becomes a line of
/// the receipt.
final class RowAccount {

    private static final int LONGEST_QUOTE = 40;

    private final String file;
    private final int line;
    private final Part part;
    private String child = "";
    private final List<Receipt.Note> notes = new ArrayList<>();
    private Receipt.Result result = Receipt.Result.UNCHANGED;

    RowAccount(String file, int line, Part part) {
        this.file = file;
        this.line = line;
        this.part = part;
    }

    /// Says which child it is about, by the authority's id.
    void isAbout(String childId) {
        child = quoted(childId);
    }

    int line() {
        return line;
    }

    /// Notes a fault of the whole row.
    void note(Fault fault, Object... about) {
        add(new Receipt.Note(fault, Optional.empty(), "", List.of(about)));
    }

    /// Notes a fault of what stands in one column.
    void note(Fault fault, String column, String value, Object... about) {
        add(new Receipt.Note(fault, Optional.of(column), quoted(value), List.of(about)));
    }

    /// Refuses it for the reasons for which another entry about the same child was refused.
    void refuseLike(RowAccount other) {
        other.notes.stream()
                .filter(note -> note.fault().consequence() == Fault.Consequence.ROW_REFUSED && !notes.contains(note))
                .toList()
                .forEach(this::add);
    }

    private void add(Receipt.Note note) {
        notes.add(note);
        if (note.fault().consequence() == Fault.Consequence.ROW_REFUSED) {
            result = Receipt.Result.REFUSED;
        }
    }

    boolean isRefused() {
        return result == Receipt.Result.REFUSED;
    }

    /// A record that this row speaks of was first recorded, or changed.
    void became(Receipt.Result became) {
        boolean moreThanBefore = result == Receipt.Result.UNCHANGED || became == Receipt.Result.KEPT;
        if (!isRefused() && became != Receipt.Result.UNCHANGED && moreThanBefore) {
            result = became;
        }
    }

    Receipt.Row toRow() {
        return new Receipt.Row(file, line, part, child, result, notes);
    }

    private static String quoted(String value) {
        String printable = value.replaceAll("\\p{Cntrl}", " ");
        return printable.length() <= LONGEST_QUOTE ? printable : printable.substring(0, LONGEST_QUOTE) + "…";
    }
}
