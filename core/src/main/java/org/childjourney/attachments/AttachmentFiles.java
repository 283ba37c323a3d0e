package org.childjourney.attachments;

import org.childjourney.record.ChildId;

/// The files that are attached to records and drafts about children, each encrypted under a key of its own.
public interface AttachmentFiles {

    /// Where a file lies, and what opens it. The key is kept nowhere else.
    record Place(FileId id, FileKey key) {}

    /// Keeps a file for good. It is on the disk before this returns.
    ///
    /// @throws org.childjourney.record.StoreFault when it cannot be kept; nothing was changed then
    Place put(ChildId child, byte[] original);

    /// The file as it was given.
    ///
    /// @throws org.childjourney.record.StoreFault when it is not there, or is damaged
    byte[] open(ChildId child, Place place);

    /// Destroys a file that no record names, or ever named. One that a record names stays, also where the record was
    /// taken back: what was recorded is destroyed only with all that was recorded about the child.
    void destroy(ChildId child, FileId id);
}
