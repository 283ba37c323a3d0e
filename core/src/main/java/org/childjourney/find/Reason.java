package org.childjourney.find;

import java.time.LocalDate;
import java.util.Set;
import org.childjourney.spelling.Likeness;

/// Why a child was found.
public sealed interface Reason {

    /// By a name of the child's.
    record Named(Which which, Set<Likeness> how) implements Reason {

        public Named {
            how = Set.copyOf(how);
        }
    }

    /// By the name of somebody of the family or network.
    record RelativeNamed(String relation, Set<Likeness> how) implements Reason {

        public RelativeNamed {
            how = Set.copyOf(how);
        }
    }

    /// By the phone of somebody of the family or network.
    record SamePhone(String relation) implements Reason {}

    record Born(LocalDate on) implements Reason {}

    record Expected(LocalDate on) implements Reason {}

    record Identified(Findable.Identifier.Kind kind) implements Reason {}

    record SamePostcode(Findable.Lived.When when) implements Reason {}

    record SameAddress(String lines, Findable.Lived.When when) implements Reason {}

    /// Which of a child's names.
    enum Which {
        NAME,
        KNOWN_AS,
        FORMER_NAME
    }
}
