package org.childjourney.persistence.returns;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.childjourney.returns.CinElement;
import org.childjourney.returns.CinFile;
import org.childjourney.returns.CinFiles;
import org.childjourney.returns.Problem;
import org.childjourney.returns.Seal;

/// Reads censuses of children in need from XML files in UTF-8, with or without a byte order mark. A file is
/// read through for each of its uses and never held whole.
public final class XmlCinFiles implements CinFiles {

    private static final GivenFiles GIVEN = new GivenFiles(".xml", Problem.Kind.NO_FILE, Problem.Kind.NO_CENSUS);

    @Override
    public Found at(Path fileOrFolder) {
        try {
            return new Found.Files(GIVEN.at(fileOrFolder));
        } catch (NotRead e) {
            return new Found.NotReadable(GivenFiles.problem(e.kind(), fileOrFolder, e.about()));
        }
    }

    @Override
    public Opened open(Path file) {
        try (SealedFile sealed = SealedFile.open(file)) {
            if (sealed.length() > LARGEST_FILE) {
                return notReadable(Problem.Kind.TOO_LARGE, file, List.of(LARGEST_FILE >> 20));
            }
            if (sealed.length() == 0) {
                return notReadable(Problem.Kind.EMPTY_MESSAGE, file, List.of());
            }
            var message = new Message(_ -> true);
            message.read(sealed.bytes());
            if (message.children() == 0) {
                return notReadable(Problem.Kind.NO_CHILDREN, file, List.of());
            }
            Seal seal = sealed.seal();
            return sealed.isUnchanged(seal)
                    ? new Opened.Read(new CinFile(file, message.header(), message.children(), message.strays(), seal))
                    : notReadable(Problem.Kind.CHANGED_WHILE_READ, file, List.of());
        } catch (NotRead e) {
            return notReadable(e.kind(), file, e.about());
        } catch (CharacterCodingException e) {
            return notReadable(Problem.Kind.MESSAGE_NOT_TEXT, file, List.of());
        } catch (IOException e) {
            return notReadable(Problem.Kind.CANNOT_READ, file, List.of());
        }
    }

    @Override
    public boolean each(CinFile file, Predicate<CinElement> taker) {
        try (SealedFile sealed = SealedFile.open(file.path())) {
            var message = new Message(taker);
            message.read(sealed.bytes());
            return message.isStopped() || sealed.seal().equals(file.seal());
        } catch (IOException | NotRead e) {
            // what was well a moment ago is not any more
            return false;
        }
    }

    @Override
    public boolean isAsRead(CinFile file) {
        return SealedFile.isStill(file.path(), file.seal());
    }

    private static Opened notReadable(Problem.Kind kind, Path file, List<?> more) {
        return new Opened.NotReadable(GivenFiles.problem(kind, file, more));
    }
}
