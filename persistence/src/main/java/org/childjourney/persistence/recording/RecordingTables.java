package org.childjourney.persistence.recording;

import static org.childjourney.persistence.jooq.Tables.ENTRY;
import static org.childjourney.persistence.record.CurrentTable.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.childjourney.persistence.record.CurrentTable;
import org.childjourney.record.EventKind;
import org.childjourney.recording.Entry;

/// The table of entries of described kinds. What was answered stays in the body.
public final class RecordingTables {

    private static final CurrentTable<Entry> ENTRIES = table(ENTRY, Entry.KIND)
            .with(ENTRY.ENTRY_KIND, Entry::of)
            .with(ENTRY.HAPPENED_ON, Entry::on)
            .maybeAt(ENTRY.HAPPENED_AT, Entry::at)
            .named(ENTRY.OUTCOME, Entry::outcome)
            .maybe(ENTRY.TOLD, RecordingTables::told)
            .maybeRecord(ENTRY.RECORDED_BY, Entry::by);

    public static final List<CurrentTable<?>> ALL = List.of(ENTRIES);

    private RecordingTables() {}

    private static Optional<String> told(Entry entry) {
        return Optional.of(entry.tells().stream().map(EventKind::name).collect(Collectors.joining(" ")))
                .filter(names -> !names.isEmpty());
    }
}
