package org.childjourney.timescales;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.childjourney.record.Knowledge;
import org.childjourney.record.London;

/// Asks worked cases of the engine that every screen asks: a case becomes the facts of a child, and the obligation that
/// follows from them is compared with the date that the case expects.
public final class VectorCheck {

    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final Catalogue catalogue;
    private final WorkingDays calendar;

    public VectorCheck(Catalogue catalogue, WorkingDays calendar) {
        this.catalogue = catalogue;
        this.calendar = calendar;
    }

    /// What became of one case.
    public record Checked(String caseId, String rule, Verdict verdict) {}

    /// Whether a case holds.
    public sealed interface Verdict {

        record Holds(String due) implements Verdict {}

        record Differs(String expected, List<String> got) implements Verdict {

            public Differs {
                got = List.copyOf(got);
            }
        }

        record NotInCatalogue() implements Verdict {}

        /// The row cannot be read, or no event of ours starts its clock.
        record CannotBeAsked(String why) implements Verdict {}
    }

    /// Checks every row, given by the names of its columns.
    public List<Checked> check(List<Map<String, String>> rows) {
        return rows.stream().map(this::check).toList();
    }

    private Checked check(Map<String, String> row) {
        String id = row.getOrDefault("case_id", "");
        String rule = row.getOrDefault("rule_id", "").strip();
        return new Checked(id, rule, verdict(row, rule));
    }

    private Verdict verdict(Map<String, String> row, String rule) {
        if (!catalogue.holds(rule)) {
            return new Verdict.NotInCatalogue();
        }
        try {
            return verdict(WorkedCase.read(row));
        } catch (DateTimeParseException | NumberFormatException unreadable) {
            return new Verdict.CannotBeAsked("a date or a number in the row cannot be read");
        }
    }

    private Verdict verdict(WorkedCase worked) {
        Optional<List<Obligation>> found = ask(worked, CaseRecords.Premise.RECENT_PLACEMENT);
        if (found.isEmpty()) {
            return new Verdict.CannotBeAsked("no event of the catalogue is called " + worked.triggerEvent());
        }
        // where the row does not say how old the placement is, what its rule is about says so
        List<Obligation> about = found.get().isEmpty()
                ? ask(worked, CaseRecords.Premise.PLACEMENT_PAST_ITS_FIRST_YEAR).orElseThrow()
                : found.get();
        List<String> got = about.stream()
                .map(obligation -> written(obligation, worked.expected()))
                .toList();
        Optional<Obligation> stands = about.stream()
                .filter(obligation -> obligation.lapsed().isEmpty() && !obligation.isMet())
                .findFirst()
                .or(() -> about.isEmpty() ? Optional.empty() : Optional.of(about.getLast()));
        boolean holds = stands.map(obligation -> written(obligation, worked.expected()))
                .filter(worked.expected()::equals)
                .isPresent();
        return holds ? new Verdict.Holds(worked.expected()) : new Verdict.Differs(worked.expected(), got);
    }

    /// The obligations of the rule asked about that the event of the case started; empty where there is no such event.
    private Optional<List<Obligation>> ask(WorkedCase worked, CaseRecords.Premise premise) {
        Optional<Knowledge> known = new CaseRecords(worked, catalogue, premise).known();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        List<Obligation> all = Obligations.of(known.get(), catalogue, calendar);
        if (worked.says("extended_once")) {
            all = withExtension(worked, premise, all);
        }
        return Optional.of(of(worked, all));
    }

    private List<Obligation> withExtension(WorkedCase worked, CaseRecords.Premise premise, List<Obligation> all) {
        var records = new CaseRecords(worked, catalogue, premise);
        Optional<LocalDate> expiry = all.stream()
                .filter(obligation -> obligation.triggerDate().isEqual(worked.day()))
                .filter(obligation -> obligation.rule().equals("reg24-approval-expiry"))
                .map(Obligation::due)
                .findFirst();
        expiry.ifPresent(records::extendFrom);
        return records.known()
                .map(known -> Obligations.of(known, catalogue, calendar))
                .orElse(all);
    }

    private static List<Obligation> of(WorkedCase worked, List<Obligation> all) {
        var about = new ArrayList<Obligation>();
        for (Obligation obligation : all) {
            boolean started = obligation.triggerDate().isEqual(worked.day())
                    || worked.dateOf("epo_made")
                            .map(obligation.triggerDate()::isEqual)
                            .orElse(false);
            if (obligation.rule().equals(worked.rule()) && started) {
                about.add(obligation);
            }
        }
        return about;
    }

    private static String written(Obligation obligation, String like) {
        return obligation
                .dueAt()
                .filter(moment -> like.contains("T"))
                .map(moment -> TO_THE_MINUTE.format(moment.atZone(London.ZONE)))
                .orElseGet(() -> obligation.due().toString());
    }
}
