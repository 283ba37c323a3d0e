package org.childjourney.returns;

import java.util.List;

/// Why files could not be imported at all: a sentence for the person, and what it is about (file and column names,
/// years). Nothing was changed.
public record Problem(Kind kind, List<String> about) {

    public Problem {
        about = List.copyOf(about);
    }

    static Problem of(Kind kind, String... about) {
        return new Problem(kind, List.of(about));
    }

    /// What happened and what to do, in plain words.
    public String sentence() {
        return ReturnWords.sentence("problem." + kind, about);
    }

    /// What was wrong.
    public enum Kind {
        INVENTED_STORE,
        NO_FOLDER,
        NO_FILES,
        CANNOT_READ,
        TOO_LARGE,
        TOO_LARGE_TOGETHER,
        EMPTY_FILE,
        NOT_TEXT,
        NOT_CSV,
        NOT_A_TABLE,
        COLUMNS_MISSING,
        COLUMN_TWICE,
        TABLE_TWICE,
        NO_HEADER,
        YEAR_NOT_KNOWN,
        YEAR_TWICE,
        YEAR_FOR_SEVERAL,
        AS_AT_OUTSIDE_YEAR,
        CHANGED_WHILE_READ,
        NO_FILE,
        NO_CENSUS,
        EMPTY_MESSAGE,
        MESSAGE_NOT_TEXT,
        NOT_XML,
        DOCUMENT_TYPE,
        NOT_A_CENSUS,
        OTHER_COLLECTION,
        TOO_DEEP,
        TOO_MANY_ELEMENTS,
        NO_CHILDREN,
        YEAR_NOT_IN_HEADER,
        NO_WORKBOOK,
        EMPTY_WORKBOOK,
        NO_BOOK,
        NOT_A_WORKBOOK,
        OLD_WORKBOOK,
        PROTECTED_WORKBOOK,
        WORKBOOK_WITH_MACROS,
        WORKBOOK_DAMAGED,
        WORKBOOK_DOCUMENT_TYPE,
        WORKBOOK_TOO_MUCH_INSIDE,
        NO_LISTS,
        LIST_TWICE,
        LIST_WITHOUT_HEADINGS,
        LIST_COLUMN_MISSING,
        LIST_COLUMN_TWICE,
        LISTS_WITHOUT_ROWS,
        AS_AT_NOT_KNOWN,
        AS_AT_IN_FUTURE,
        AS_AT_TWICE,
        AS_AT_FOR_SEVERAL,
        NO_YEAR_IN_LISTS,
        NOT_RECOGNISED,
        STOPPED_BEFORE,
        NOTHING_GIVEN
    }
}
