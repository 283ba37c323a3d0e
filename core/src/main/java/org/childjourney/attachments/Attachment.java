package org.childjourney.attachments;

import org.childjourney.record.Body;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;

/// That a file belongs to a record. The file lies encrypted beside the log; its key lies here, so that destroying this
/// destroys the file for good.
///
/// @param of the record that it belongs to
public record Attachment(RecordId of, KeptFile file) implements Body {

    public static final RecordKind<Attachment> KIND = new RecordKind<>("attachment", 1, Attachment.class);
}
