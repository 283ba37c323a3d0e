package org.childjourney.access;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.childjourney.record.ChildId;
import org.childjourney.record.UserId;

/// An unlocked store, as the person at the laptop and its IT see it. What features ask of storage they are given one
/// by one; this is for opening, keeping and looking after the whole.
public interface OpenStore extends AutoCloseable {

    UserId user();

    Authority authority();

    /// Adds a user with a passphrase of their own.
    UserId addUser(String name, Role role, Passphrase passphrase);

    void changePassphrase(String user, Passphrase chosen);

    /// The user can unlock no longer; their key is destroyed.
    void disable(String user);

    /// Reads journal, chain and attached files through, rebuilds the database beside this one, and compares.
    Verified verify();

    /// Copies what is new since the last backup in this folder, then reads the copy through. Where nothing is new, no
    /// backup is made and the last one is read through.
    BackedUp backUp(Path folder);

    /// Destroys what was recorded about a child and leaves its envelopes.
    void remove(ChildId child, Removal removal);

    @Override
    void close();

    /// What a verification found; it is clean when `differences` is empty.
    ///
    /// @param attachedFiles how many files that records name were read through
    record Verified(
            long frames,
            long revisions,
            int children,
            int removedChildren,
            int attachedFiles,
            Map<String, Long> rows,
            List<String> differences) {

        /// The same, with what was found in the attached files.
        public Verified withFiles(int read, List<String> different) {
            var all = new ArrayList<>(differences);
            all.addAll(different);
            return new Verified(frames, revisions, children, removedChildren, read, rows, List.copyOf(all));
        }
    }

    /// The newest backup, read through: where it lies, and when it was made.
    record BackedUp(Outcome outcome, Path folder, Instant at, int segmentsCopied, long bytesCopied) {

        public enum Outcome {
            MADE,
            /// Nothing was saved since the one before, and that was left as it is.
            NOTHING_NEW
        }
    }

    /// Who removes, why and on what authority.
    record Removal(String reason, String authority) {}
}
