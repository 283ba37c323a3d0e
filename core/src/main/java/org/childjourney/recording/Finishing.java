package org.childjourney.recording;

import java.util.Set;

/// What came of finishing: it is kept, or what is to be put right first, all at once.
public sealed interface Finishing<P extends Enum<P>> {

    /// It is kept.
    record Kept<P extends Enum<P>>(Finished finished) implements Finishing<P> {}

    /// Nothing was kept.
    record Refused<P extends Enum<P>>(Set<P> problems) implements Finishing<P> {

        public Refused {
            problems = Set.copyOf(problems);
        }
    }
}
