package org.childjourney.returns;

import java.util.Optional;
import java.util.function.Function;
import org.childjourney.people.Child;
import org.childjourney.people.NoUpn;
import org.childjourney.people.Sex;
import org.childjourney.people.Upn;

/// One child from what two sources say. What one leaves blank, the other fills.
final class JoinedChild {

    private JoinedChild() {}

    /// What is known once a later return has spoken: where it speaks, it is believed.
    static Child replacing(Child before, Child later) {
        return joined(later, before, before.authorityId().or(later::authorityId));
    }

    /// What is known once an earlier return has filled what was blank.
    static Child completed(Child known, Child earlier) {
        return joined(known, earlier, known.authorityId().or(earlier::authorityId));
    }

    private static Child joined(Child first, Child second, Optional<String> authorityId) {
        Optional<Upn> upn = permanentFirst(first.upn(), second.upn());
        Optional<NoUpn> noUpn = upn.isPresent() ? Optional.empty() : either(first, second, Child::noUpn);
        return new Child(
                authorityId,
                either(first, second, Child::name),
                either(first, second, Child::born),
                first.sex() == Sex.NOT_RECORDED ? second.sex() : first.sex(),
                either(first, second, Child::ethnicity),
                either(first, second, Child::nhsNumber),
                upn,
                noUpn,
                either(first, second, Child::isMother),
                either(first, second, Child::firstChildBorn),
                either(first, second, Child::expected),
                either(first, second, Child::died),
                either(first, second, Child::gender));
    }

    private static <T> Optional<T> either(Child first, Child second, Function<Child, Optional<T>> part) {
        return part.apply(first).or(() -> part.apply(second));
    }

    /// A temporary number gives way to a permanent one, whichever was said later.
    private static Optional<Upn> permanentFirst(Optional<Upn> first, Optional<Upn> second) {
        boolean givesWay = first.filter(HeaderRow::isTemporary).isPresent()
                && second.filter(upn -> !HeaderRow.isTemporary(upn)).isPresent();
        return givesWay ? second : first.or(() -> second);
    }
}
