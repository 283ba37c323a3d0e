package org.childjourney.attachments;

/// Makes of a file what is shown, printed or sent: a copy of the same type that says nothing of who made the file,
/// when,
/// where or with what. It is made in memory alone.
public interface CleanCopies {

    Cleaned of(FileType type, byte[] original);

    /// What came of it.
    sealed interface Cleaned {

        record Copy(byte[] content) implements Cleaned {}

        record Refused(Attach.Problem problem) implements Cleaned {}
    }
}
