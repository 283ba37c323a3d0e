package org.childjourney.persistence.record;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.childjourney.record.Body;
import org.childjourney.record.RecordKind;
import org.childjourney.record.StoreFault;

/// Every kind of record that the store knows, by its lasting name.
public final class Kinds {

    private final Map<String, CurrentTable<?>> tables = new LinkedHashMap<>();

    public Kinds(List<CurrentTable<?>> tables) {
        for (CurrentTable<?> table : tables) {
            if (this.tables.put(table.kind().name(), table) != null) {
                throw new IllegalArgumentException("twice: " + table.kind());
            }
        }
    }

    public Collection<CurrentTable<?>> all() {
        return tables.values();
    }

    /// @throws StoreFault when a newer version of the program wrote it
    CurrentTable<?> named(String kind) {
        var table = tables.get(kind);
        if (table == null) {
            throw new StoreFault(StoreFault.Kind.NEWER_VERSION, "KIND");
        }
        return table;
    }

    <B extends Body> CurrentTable<?> of(RecordKind<B> kind) {
        return named(kind.name());
    }
}
