package org.childjourney.attachments;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.record.ChildId;
import org.childjourney.record.StoreFault;

/// Attached files in memory, for tests of use cases and view models.
public final class InMemoryAttachmentFiles implements AttachmentFiles {

    private final Map<FileId, byte[]> files = new LinkedHashMap<>();
    private long minted;

    @Override
    public Place put(ChildId child, byte[] original) {
        var id = new FileId(new UUID(0, ++minted));
        files.put(id, original.clone());
        return new Place(id, keyOf(child, id));
    }

    @Override
    public byte[] open(ChildId child, Place place) {
        if (!place.key().equals(keyOf(child, place.id()))) {
            throw new StoreFault(StoreFault.Kind.CANNOT_READ, "attachment-damaged");
        }
        return Optional.ofNullable(files.get(place.id()))
                .orElseThrow(() -> new StoreFault(StoreFault.Kind.CANNOT_READ, "attachment-missing"));
    }

    @Override
    public void destroy(ChildId child, FileId id) {
        files.remove(id);
    }

    /// Puts something else in the place of a file.
    public void change(FileId id, byte[] content) {
        files.replace(id, content);
    }

    public int count() {
        return files.size();
    }

    private static FileKey keyOf(ChildId child, FileId id) {
        return new FileKey(child + "/" + id);
    }
}
