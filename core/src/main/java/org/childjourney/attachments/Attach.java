package org.childjourney.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.childjourney.access.Act;
import org.childjourney.access.Delegation;
import org.childjourney.access.SignedIn;
import org.childjourney.record.ChildId;

/// Keeps a file that a person wants to attach to what they are recording about a child. It belongs to no record before
/// that is finished.
public final class Attach {

    /// The largest file that is taken, in bytes: 20 MiB. The authority's own choice, not a rule of law.
    public static final int LARGEST = 20 * 1024 * 1024;

    private final AttachmentFiles files;
    private final CleanCopies copies;
    private final Delegation delegation;
    private final SignedIn user;

    public Attach(AttachmentFiles files, CleanCopies copies, Delegation delegation, SignedIn user) {
        this.files = files;
        this.copies = copies;
        this.delegation = delegation;
        this.user = user;
    }

    /// What a person can put right.
    public enum Problem {
        CANNOT_BE_READ,
        EMPTY,
        TOO_LARGE,
        OF_NO_KNOWN_TYPE,
        LOCKED,
        DAMAGED,
        TOO_MUCH_INSIDE
    }

    /// What became of it.
    public sealed interface Answer {

        record Attached(KeptFile file) implements Answer {}

        /// Nothing was kept.
        record Refused(Problem problem) implements Answer {}

        /// Nobody wanted it any more when it had been looked through; nothing was kept.
        record NotWanted() implements Answer {}
    }

    /// @param isWanted asked last, as looking through a file takes its time
    /// @throws org.childjourney.access.NotAllowed when the user's role may not record about a child
    /// @throws org.childjourney.record.StoreFault when it cannot be kept; nothing was changed then
    public Answer attach(ChildId child, Path from, BooleanSupplier isWanted) {
        delegation.ask(user, Act.RECORD_ABOUT_CHILD);
        byte[] content;
        try (InputStream in = Files.newInputStream(from)) {
            content = in.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            return new Answer.Refused(Problem.CANNOT_BE_READ);
        }
        Optional<Problem> problem = problemOf(content);
        if (problem.isPresent()) {
            return new Answer.Refused(problem.get());
        }
        if (!isWanted.getAsBoolean()) {
            return new Answer.NotWanted();
        }
        var place = files.put(child, content);
        return new Answer.Attached(new KeptFile(
                place.id(),
                place.key(),
                Optional.ofNullable(from.getFileName()).map(Path::toString).orElse(""),
                FileType.of(content).orElseThrow(),
                content.length,
                Sha256.of(content)));
    }

    /// A file of which no copy can be shown is not taken: nobody could read it later on.
    private Optional<Problem> problemOf(byte[] content) {
        if (content.length == 0) {
            return Optional.of(Problem.EMPTY);
        }
        if (content.length > LARGEST) {
            return Optional.of(Problem.TOO_LARGE);
        }
        Optional<FileType> type = FileType.of(content);
        if (type.isEmpty()) {
            return Optional.of(Problem.OF_NO_KNOWN_TYPE);
        }
        return switch (copies.of(type.get(), content)) {
            case CleanCopies.Cleaned.Copy _ -> Optional.empty();
            case CleanCopies.Cleaned.Refused(var problem) -> Optional.of(problem);
        };
    }

    /// Destroys the files of an answer that was thrown away. What a record names stays.
    public void discard(ChildId child, KeptFiles thrownAway) {
        delegation.ask(user, Act.RECORD_ABOUT_CHILD);
        thrownAway.files().forEach(file -> files.destroy(child, file.id()));
    }
}
