package org.childjourney.returns;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Tells by what is in them which return files and folders belong to.
public interface FileKinds {

    Kinds of(List<Path> given);

    /// What is to be read as which return (folders of tables, messages, workbooks), and what is none of them.
    record Kinds(Map<StandardReturn, List<Path>> known, List<Path> notKnown) {

        public Kinds {
            known = Map.copyOf(known);
            notKnown = List.copyOf(notKnown);
        }
    }
}
