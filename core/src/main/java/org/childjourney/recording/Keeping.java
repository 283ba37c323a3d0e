package org.childjourney.recording;

import java.util.List;

/// What came of finishing the answers to the questions of a kind: they are kept, or what is to be put right first, all
/// at once.
public sealed interface Keeping {

    record Kept(Finished finished) implements Keeping {}

    /// Nothing was kept.
    record Refused(List<Wrong> wrong) implements Keeping {

        public Refused {
            wrong = List.copyOf(wrong);
        }
    }
}
