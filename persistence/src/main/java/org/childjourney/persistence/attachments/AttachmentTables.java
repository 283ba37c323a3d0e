package org.childjourney.persistence.attachments;

import static org.childjourney.persistence.jooq.Tables.ATTACHMENT;
import static org.childjourney.persistence.record.CurrentTable.table;

import java.util.List;
import org.childjourney.attachments.Attachment;
import org.childjourney.persistence.record.CurrentTable;

/// The table of what is attached to which record. The name of a file, and its key, are only in the log.
public final class AttachmentTables {

    private static final CurrentTable<Attachment> ATTACHED = table(ATTACHMENT, Attachment.KIND)
            .with(ATTACHMENT.OF_RECORD, attachment -> attachment.of().value())
            .with(ATTACHMENT.FILE_ID, attachment -> attachment.file().id().value())
            .named(ATTACHMENT.FILE_TYPE, attachment -> attachment.file().type())
            .with(ATTACHMENT.FILE_SIZE, attachment -> attachment.file().size());

    public static final List<CurrentTable<?>> ALL = List.of(ATTACHED);

    private AttachmentTables() {}
}
