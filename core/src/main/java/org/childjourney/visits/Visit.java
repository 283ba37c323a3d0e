package org.childjourney.visits;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Telling;
import org.childjourney.record.YesNo;
import org.childjourney.recording.FromElsewhere;

/// A visit to a child: one record for each child who was visited, in which no other child's words stand.
/// `childsWords` is what the child said or showed, `account` what the visit means for the child. `outcome` is what it
/// was judged to be by the questions that were asked when it was finished.
public record Visit(
        LocalDate on,
        Optional<LocalTime> startedAt,
        Purpose purpose,
        ChildSeen seen,
        String where,
        String childsWords,
        String account,
        Optional<RecordId> by,
        Setting setting,
        Found found,
        Story story,
        Outcome outcome)
        implements Body {

    public static final RecordKind<Visit> KIND = new RecordKind<>("visit", 3, Visit.class);

    /// A visit of which no more is told than these; it is recorded where the child was seen and there is an account
    /// with the child's words.
    public Visit(
            LocalDate on,
            Optional<LocalTime> startedAt,
            Purpose purpose,
            ChildSeen seen,
            String where,
            String childsWords,
            String account,
            Optional<RecordId> by) {
        this(
                on,
                startedAt,
                purpose,
                seen,
                where,
                childsWords,
                account,
                by,
                Setting.NOT_SAID,
                Found.NOT_SAID,
                Story.NOT_SAID,
                outcomeOf(seen, childsWords, account));
    }

    /// What the visit was for.
    public enum Purpose {
        PROTECTION,
        IN_NEED,
        IN_CARE,
        PRIVATE_FOSTERING,
        PRE_BIRTH,
        FAMILY_TIME,
        SCHOOL,
        PERSONAL_ADVISER;

        /// What it tells the clocks; nothing where no timescale asks for such a visit.
        public Optional<EventKind> event() {
            return switch (this) {
                case PROTECTION -> Optional.of(EventKind.PROTECTION_VISIT);
                case IN_NEED -> Optional.of(EventKind.IN_NEED_VISIT);
                case IN_CARE -> Optional.of(EventKind.VISIT);
                case PERSONAL_ADVISER -> Optional.of(EventKind.PERSONAL_ADVISER_VISIT);
                case PRIVATE_FOSTERING -> Optional.of(EventKind.PRIVATE_FOSTERING_VISIT);
                case PRE_BIRTH, FAMILY_TIME, SCHOOL -> Optional.empty();
            };
        }
    }

    /// What is alike for all children who were visited together. `together` is the record of the first of them, where
    /// there were several.
    public record Setting(
            Optional<Integer> minutes, Optional<YesNo> announced, String others, Optional<RecordId> together) {

        static final Setting NOT_SAID = new Setting(Optional.empty(), Optional.empty(), "", Optional.empty());
    }

    /// How this child was found. `agreedDone` says whether what the last visit agreed was done.
    public record Found(
            Optional<NotSeenBecause> notSeen,
            String tried,
            Optional<NotAloneBecause> notAlone,
            Optional<SpokenIn> spokenIn,
            Optional<Bedroom> bedroom,
            String bedroomNote,
            String spokenBy,
            String looks,
            Optional<YesNo> agreedDone) {

        static final Found NOT_SAID = new Found(
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                "",
                Optional.empty());
    }

    /// What was seen and said beside the child's own words. `late` is why the visit was not made in time;
    /// `aboutSomebodyElse` stands in the record of one child only; `corrected` is what was wrong with the record
    /// before.
    public record Story(
            String worries,
            String working,
            Optional<NextStep> next,
            Optional<Integer> scale,
            String because,
            String carersView,
            String concern,
            String late,
            String aboutSomebodyElse,
            String corrected) {

        static final Story NOT_SAID = new Story("", "", Optional.empty(), Optional.empty(), "", "", "", "", "", "");
    }

    /// By the questions of the time in which visits had no outcome of their own.
    public static Outcome outcomeOf(ChildSeen seen, String childsWords, String account) {
        if (seen == ChildSeen.NOT_SEEN) {
            return Outcome.NOT_DONE;
        }
        return childsWords.isBlank() || account.isBlank() ? Outcome.DATES_ONLY : Outcome.RECORDED;
    }

    /// What the child said or showed, without what was taken from elsewhere and nobody has confirmed.
    public String confirmedWords() {
        return FromElsewhere.confirmed(childsWords);
    }

    /// What the visit means, without what nobody has confirmed.
    public String confirmedAccount() {
        return FromElsewhere.confirmed(account);
    }

    /// The same visit, judged to be something else.
    Visit judged(Outcome other) {
        return new Visit(on, startedAt, purpose, seen, where, childsWords, account, by, setting, found, story, other);
    }

    @Override
    public void tell(Telling facts) {
        purpose.event().ifPresent(kind -> facts.happened(kind, on, outcome));
    }
}
