package org.childjourney.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.childjourney.frontdoor.Source;

/// What an invented family and the services had to do with each other before and beside care: who turned to
/// the front door, help given early, and referrals with what followed.
record Course(List<Approach> approaches, List<Helped> helped, List<Referred> referrals) {

    /// Somebody turned to the front door.
    record Approach(LocalDate on, Source source) {}

    /// A time of early help.
    record Helped(LocalDate began, Optional<LocalDate> ended) {}

    /// The day on which the family was first heard of.
    LocalDate first(LocalDate otherwise) {
        var days = new ArrayList<LocalDate>();
        approaches.forEach(approach -> days.add(approach.on()));
        helped.forEach(help -> days.add(help.began()));
        referrals.forEach(referral -> days.add(referral.on()));
        return days.stream().min(LocalDate::compareTo).orElse(otherwise);
    }
}
