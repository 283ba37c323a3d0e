package org.childjourney.persistence.timescales;

import static org.childjourney.persistence.jooq.Tables.OBLIGATION;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.childjourney.persistence.record.Bodies;
import org.childjourney.persistence.record.ChildFile;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordId;
import org.childjourney.timescales.Explanation;
import org.childjourney.timescales.Obligation;
import org.childjourney.timescales.Obligation.Lapse;
import org.childjourney.timescales.RuleClass;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Obligations as rows, and back.
final class ObligationRows {

    /// The first columns, which say where the row lies; the others say what is owed.
    static final int KEYS = 2;

    static final List<Field<?>> FIELDS = List.of(
            OBLIGATION.OBLIGATION_NO,
            OBLIGATION.CHILD_NO,
            OBLIGATION.RULE_ID,
            OBLIGATION.RULE_CLASS,
            OBLIGATION.DUTY,
            OBLIGATION.TRIGGER_KIND,
            OBLIGATION.TRIGGER_DATE,
            OBLIGATION.TRIGGER_RECORD,
            OBLIGATION.STARTS,
            OBLIGATION.DUE,
            OBLIGATION.DUE_AT,
            OBLIGATION.DONE_ON,
            OBLIGATION.OUTCOME,
            OBLIGATION.DONE_BY,
            OBLIGATION.LAPSED_ON,
            OBLIGATION.LAPSED_WHY,
            OBLIGATION.SETTLED_ON,
            OBLIGATION.EXPLANATION);

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final JsonMapper json = Bodies.mapper();

    static @Nullable Object[] row(long key, ChildFile file, List<@Nullable Object> said) {
        return Stream.concat(Stream.of(key, file.number()), said.stream()).toArray();
    }

    List<@Nullable Object> said(Obligation obligation) {
        return new ArrayList<>(Arrays.asList(
                obligation.rule(),
                obligation.ruleClass().name(),
                obligation.duty(),
                obligation.trigger().name(),
                obligation.triggerDate(),
                obligation.triggerRecord().map(RecordId::value).orElse(null),
                obligation.starts(),
                obligation.due(),
                obligation.dueAt().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null),
                obligation.doneOn().orElse(null),
                obligation.outcome().map(Enum::name).orElse(null),
                obligation.doneBy().map(RecordId::value).orElse(null),
                obligation.lapsed().map(Lapse::on).orElse(null),
                obligation.lapsed().map(lapse -> lapse.why().name()).orElse(null),
                settledOn(obligation),
                json.writeValueAsString(obligation.explanation())));
    }

    /// The first day on which it is no longer open: it was met, fell away, or the file says no more of it.
    static LocalDate settledOn(Obligation obligation) {
        // the answer of a whole year dates nothing, and is known from the start
        Optional<LocalDate> met =
                obligation.isMet() ? Optional.of(obligation.doneOn().orElse(obligation.starts())) : Optional.empty();
        return Stream.concat(met.stream(), obligation.lapsed().map(Lapse::on).stream())
                .min(LocalDate::compareTo)
                .orElse(NEVER);
    }

    Obligation obligation(Record row) {
        return new Obligation(
                row.get(OBLIGATION.RULE_ID),
                RuleClass.valueOf(row.get(OBLIGATION.RULE_CLASS)),
                row.get(OBLIGATION.DUTY),
                EventKind.valueOf(row.get(OBLIGATION.TRIGGER_KIND)),
                row.get(OBLIGATION.TRIGGER_DATE),
                Optional.ofNullable(row.get(OBLIGATION.TRIGGER_RECORD)).map(RecordId::new),
                row.get(OBLIGATION.STARTS),
                row.get(OBLIGATION.DUE),
                Optional.ofNullable(row.get(OBLIGATION.DUE_AT)).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.get(OBLIGATION.DONE_ON)),
                Optional.ofNullable(row.get(OBLIGATION.OUTCOME)).map(Outcome::valueOf),
                Optional.ofNullable(row.get(OBLIGATION.DONE_BY)).map(RecordId::new),
                Optional.ofNullable(row.get(OBLIGATION.LAPSED_ON))
                        .map(on -> new Lapse(on, Lapse.Why.valueOf(row.get(OBLIGATION.LAPSED_WHY)))),
                json.readValue(row.get(OBLIGATION.EXPLANATION), Explanation.class));
    }
}
