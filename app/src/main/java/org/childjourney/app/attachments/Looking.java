package org.childjourney.app.attachments;

import org.childjourney.attachments.Attach;
import org.childjourney.attachments.CleanCopies;
import org.childjourney.attachments.CleanCopies.Cleaned;
import org.childjourney.attachments.FileType;
import org.childjourney.attachments.KeptFile;
import org.childjourney.attachments.ReadAttachments;
import org.childjourney.record.ChildId;

/// Brings a child's files out of the store as they may be seen. All of it takes its time.
final class Looking {

    private final ReadAttachments reading;
    private final CleanCopies copies;
    private final ChildId child;

    Looking(ReadAttachments reading, CleanCopies copies, ChildId child) {
        this.reading = reading;
        this.copies = copies;
        this.child = child;
    }

    /// What a file shows, or why it cannot be shown.
    sealed interface Seen {

        record Shown(Preview preview, byte[] copy) implements Seen {}

        record Not(Attach.Problem problem) implements Seen {}
    }

    Cleaned copyOf(KeptFile file) {
        return copies.of(file.type(), reading.original(child, file));
    }

    Seen at(KeptFile file) {
        return switch (copyOf(file)) {
            case Cleaned.Refused(var problem) -> new Seen.Not(problem);
            case Cleaned.Copy(var copy) -> seen(file, copy, 0);
        };
    }

    /// @param page from 0, where the file has pages
    Seen seen(KeptFile file, byte[] copy, int page) {
        try {
            return new Seen.Shown(preview(file.name(), file.type(), copy, page), copy);
        } catch (NotClean e) {
            return new Seen.Not(e.problem());
        }
    }

    private static Preview preview(String name, FileType type, byte[] copy, int page) throws NotClean {
        return switch (type) {
            case JPEG, PNG -> new Preview.OfPicture(name, Picture.ofAtMost(CleanPicture.upright(copy)));
            case PDF -> new Preview.OfPage(name, PdfPages.page(copy, page), page, PdfPages.count(copy));
            case DOCX -> new Preview.OfWords(name, WordText.of(copy));
        };
    }
}
