package org.childjourney.persistence.attachments;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.childjourney.attachments.Attachment;
import org.childjourney.attachments.AttachmentFiles;
import org.childjourney.attachments.FileId;
import org.childjourney.attachments.Sha256;
import org.childjourney.persistence.record.JooqChildRecords;
import org.childjourney.record.Held;
import org.childjourney.record.StoreFault;

/// Reads every file through that a record names, or named before it was taken back.
public final class AttachedFiles {

    private final JooqChildRecords records;
    private final AttachmentFiles files;
    private int read;
    private final List<String> differences = new ArrayList<>();

    public AttachedFiles(JooqChildRecords records, AttachmentFiles files) {
        this.records = records;
        this.files = files;
    }

    public void readThrough() {
        var seen = new HashSet<FileId>();
        for (Held<Attachment> held : records.everSaid(Attachment.KIND)) {
            if (seen.add(held.body().file().id())) {
                readThrough(held);
            }
        }
    }

    private void readThrough(Held<Attachment> held) {
        var file = held.body().file();
        read++;
        try {
            var original = files.open(held.child().orElseThrow(), new AttachmentFiles.Place(file.id(), file.key()));
            if (!Sha256.of(original).equals(file.sha256())) {
                differences.add(of(held) + " is not the one that was attached.");
            }
        } catch (StoreFault fault) {
            differences.add(of(held) + " cannot be read (" + fault.code() + ").");
        }
    }

    private static String of(Held<Attachment> held) {
        return "The file of attachment " + held.id() + " to record "
                + held.body().of();
    }

    public int read() {
        return read;
    }

    public List<String> differences() {
        return List.copyOf(differences);
    }
}
