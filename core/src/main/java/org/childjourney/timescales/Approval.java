package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.UserId;

/// How far a change to the rules has come: who proposed it, and what another person decided about it, when and why.
public record Approval(
        Stands stands,
        UserId proposedBy,
        Optional<UserId> decidedBy,
        Optional<LocalDate> decidedOn,
        Optional<String> decidedBecause) {

    public Approval {
        if (decidedBy.filter(proposedBy::equals).isPresent()) {
            throw new IllegalArgumentException("a change to the rules takes two people");
        }
        if ((stands == Stands.PROPOSED) == decidedBy.isPresent() || decidedBy.isPresent() != decidedOn.isPresent()) {
            throw new IllegalArgumentException("whoever decided is named, with the day");
        }
    }

    /// What became of it so far.
    public enum Stands {
        PROPOSED,
        APPROVED,
        DECLINED
    }

    public static Approval proposedBy(UserId user) {
        return new Approval(Stands.PROPOSED, user, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Approval approved(UserId by, LocalDate on) {
        return new Approval(Stands.APPROVED, proposedBy, Optional.of(by), Optional.of(on), Optional.empty());
    }

    public Approval declined(UserId by, LocalDate on, String why) {
        return new Approval(Stands.DECLINED, proposedBy, Optional.of(by), Optional.of(on), Optional.of(why));
    }
}
