package org.childjourney.persistence.voice;

import static org.childjourney.persistence.jooq.Tables.CHILD_SAYS;
import static org.childjourney.persistence.record.CurrentTable.table;

import java.util.List;
import org.childjourney.persistence.record.CurrentTable;
import org.childjourney.voice.ChildSays;

/// The table of what children say about themselves.
public final class VoiceTables {

    private static final CurrentTable<ChildSays> SAID = table(CHILD_SAYS, ChildSays.KIND)
            .named(CHILD_SAYS.MATTER, ChildSays::matter)
            .with(CHILD_SAYS.TOLD, ChildSays::told)
            .named(CHILD_SAYS.TOLD_HOW, ChildSays::how);

    public static final List<CurrentTable<?>> ALL = List.of(SAID);

    private VoiceTables() {}
}
