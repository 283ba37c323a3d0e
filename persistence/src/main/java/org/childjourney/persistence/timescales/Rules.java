package org.childjourney.persistence.timescales;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.childjourney.record.Knowledge;
import org.childjourney.timescales.Catalogue;
import org.childjourney.timescales.Entry;
import org.childjourney.timescales.Obligation;
import org.childjourney.timescales.Obligations;
import org.childjourney.timescales.RuleChange;
import org.childjourney.timescales.RulesInForce;
import org.childjourney.timescales.WorkingDays;

/// The rules by which a store knows what is due: the catalogue and the calendar, with what the authority changed of
/// them.
public record Rules(Catalogue catalogue, WorkingDays calendar, List<RuleChange> changes) {

    private static final int SOON_IN_WORKING_DAYS = 5;

    public Rules {
        changes = List.copyOf(changes);
    }

    public Rules(Catalogue catalogue, WorkingDays calendar) {
        this(catalogue, calendar, List.of());
    }

    /// With what an authority changed of them.
    Rules with(List<RuleChange> more) {
        var rules = RulesInForce.of(catalogue, calendar);
        for (RuleChange change : more) {
            rules = change.over(rules);
        }
        return new Rules(rules.catalogue(), rules.calendar(), more);
    }

    /// All that was ever due of a child.
    public List<Obligation> obligations(Knowledge known) {
        return Obligations.of(known, catalogue, calendar);
    }

    /// As they were known at the end of that day.
    Rules knownOn(LocalDate day) {
        return new Rules(catalogue.knownOn(day), calendar.knownOn(day));
    }

    public LocalDate lastDayThatIsSoon(LocalDate day) {
        return calendar.add(day, SOON_IN_WORKING_DAYS);
    }

    /// A name for the rules as they are: other rules have another, and what was stored under it no longer holds.
    public String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (Entry entry : catalogue.entries()) {
                // sets are written in no order of their own
                var words = entry.toString().split("[\\s,\\[\\]]+");
                Arrays.sort(words);
                digest.update(String.join(" ", words).getBytes(StandardCharsets.UTF_8));
            }
            for (RuleChange change : changes) {
                digest.update(change.toString().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
