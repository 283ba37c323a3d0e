package org.childjourney.persistence.record;

/// Under what a database was filled.
///
/// @param tables the version of its tables and of how records are written to them; a database with other tables is
///               built again
/// @param rules the version of what follows from records; under other rules that alone is worked out again
public record Form(String tables, String rules) {

    private static final char BETWEEN = '-';

    /// As it stands in a seal.
    static Form of(String text) {
        int between = text.indexOf(BETWEEN);
        return between < 0 ? new Form(text, "") : new Form(text.substring(0, between), text.substring(between + 1));
    }

    boolean hasTablesOf(Form other) {
        return tables.equals(other.tables);
    }

    @Override
    public String toString() {
        return tables + BETWEEN + rules;
    }
}
