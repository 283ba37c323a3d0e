package org.childjourney.attachments;

import java.util.List;
import org.childjourney.access.ReadableRecords;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.record.RecordId;
import org.childjourney.record.StoreFault;

/// Reads what is attached to a record, or to what is being written about a child.
public final class ReadAttachments {

    private final ReadableRecords records;
    private final AttachmentFiles files;

    public ReadAttachments(ReadableRecords records, AttachmentFiles files) {
        this.records = records;
        this.files = files;
    }

    /// What is attached to a record, in the order in which it was.
    ///
    /// @throws org.childjourney.access.KeptFromUser when the child's records are kept from the user
    public List<Held<Attachment>> of(ChildId child, RecordId record) {
        return records.of(child, Attachment.KIND).stream()
                .filter(held -> held.body().of().equals(record))
                .toList();
    }

    /// The file, byte for byte as it was given.
    ///
    /// @throws org.childjourney.access.KeptFromUser when the child's records are kept from the user
    /// @throws StoreFault when it is not there, or is not what was given
    public byte[] original(ChildId child, KeptFile file) {
        records.ask(child);
        var original = files.open(child, new AttachmentFiles.Place(file.id(), file.key()));
        if (!Sha256.of(original).equals(file.sha256())) {
            throw new StoreFault(StoreFault.Kind.CANNOT_READ, "attachment-changed");
        }
        return original;
    }
}
