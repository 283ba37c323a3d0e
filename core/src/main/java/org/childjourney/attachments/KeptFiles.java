package org.childjourney.attachments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.childjourney.record.Change;
import org.childjourney.record.RecordId;

/// The files that answer a question, in the order in which they were attached. A draft keeps them as the text of the
/// answer, a line for each.
public record KeptFiles(List<KeptFile> files) {

    public static final KeptFiles NONE = new KeptFiles(List.of());

    public KeptFiles {
        files = List.copyOf(files);
    }

    /// As they stand in an answer.
    public static KeptFiles of(String answer) {
        return new KeptFiles(
                answer.lines().map(KeptFile::ofLine).flatMap(Optional::stream).toList());
    }

    public String answer() {
        return String.join("\n", files.stream().map(KeptFile::line).toList());
    }

    public KeptFiles with(KeptFile file) {
        var more = new ArrayList<>(files);
        more.add(file);
        return new KeptFiles(more);
    }

    public KeptFiles without(KeptFile file) {
        return new KeptFiles(files.stream().filter(other -> !other.equals(file)).toList());
    }

    /// What is to be saved together with the record that they belong to, so that either all of it counts or nothing.
    ///
    /// @param anew makes a new record of each
    public List<Change<Attachment>> changes(RecordId of, Function<Attachment, Change<Attachment>> anew) {
        return files.stream().map(file -> anew.apply(new Attachment(of, file))).toList();
    }
}
