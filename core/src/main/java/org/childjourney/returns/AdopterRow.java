package org.childjourney.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.childjourney.people.Ethnicity;
import org.childjourney.people.Gender;
import org.childjourney.people.Sex;
import org.childjourney.permanence.Adopter;
import org.childjourney.record.Change;
import org.childjourney.record.Held;
import org.childjourney.record.Origin;
import org.childjourney.record.RecordId;
import org.childjourney.record.Uuid7;

/// A row of the list of prospective adopters (Annex A list 11), and what it says.
record AdopterRow(Adopter body, MonthsUpTo year, RowAccount row) {

    private static final int MOST_CHILDREN = 20;
    private static final int LONGEST_ID = 40;

    static Optional<AdopterRow> read(ListedRow row, MonthsUpTo year, FirstSaid seen) {
        Optional<String> id = row.text(AnnexAColumn.ADOPTER);
        if (id.isEmpty() || id.get().length() > LONGEST_ID) {
            row.note(id.isEmpty() ? Fault.VALUE_NEEDED : Fault.IDENTIFIER_TOO_LONG, AnnexAColumn.ADOPTER);
            return Optional.empty();
        }
        if (!seen.isFirst(List.of(id.get()), row.fields(), row.account())) {
            return Optional.empty();
        }
        Optional<Adopter.ReasonLeft> reason = row.code(AnnexAColumn.REASON_LEFT, Adopter.ReasonLeft.class);
        var adopter = new Adopter(
                id.get(),
                row.text(AnnexAColumn.FAMILY),
                sex(row),
                row.code(AnnexAColumn.ETHNICITY, Ethnicity.class),
                row.yesNo(AnnexAColumn.ADOPTER_DISABILITY),
                row.yesNo(AnnexAColumn.FOSTERING_FOR_ADOPTION),
                row.day(AnnexAColumn.ENQUIRED),
                row.day(AnnexAColumn.STAGE_ONE_BEGAN),
                row.day(AnnexAColumn.STAGE_ONE_ENDED),
                row.day(AnnexAColumn.STAGE_TWO_BEGAN),
                row.day(AnnexAColumn.STAGE_TWO_ENDED),
                row.day(AnnexAColumn.APPLIED),
                row.day(AnnexAColumn.APPROVED),
                row.day(AnnexAColumn.ADOPTER_MATCHED),
                row.day(AnnexAColumn.CHILDREN_PLACED_ON),
                row.reader().number(AnnexAColumn.CHILDREN_PLACED.heading(), 0, MOST_CHILDREN),
                row.day(AnnexAColumn.ADOPTION_ORDER),
                row.day(AnnexAColumn.LEFT),
                reason);
        return Optional.of(new AdopterRow(adopter, year, row.account()));
    }

    private static Sex sex(ListedRow row) {
        Optional<Gender> gender = row.code(AnnexAColumn.GENDER, Gender.class);
        return switch (gender.orElse(Gender.NOT_STATED)) {
            case FEMALE -> Sex.FEMALE;
            case MALE -> Sex.MALE;
            case NEITHER, NOT_STATED -> Sex.NOT_RECORDED;
        };
    }

    /// What has to change so that the records of adopters say what the rows say. What a person recorded is completed
    /// and never overwritten, nor is what later lists have said.
    ///
    /// @param latest the latest day for which lists spoke that were loaded before
    static List<Change<?>> changes(
            List<AdopterRow> rows, List<Held<Adopter>> recorded, Optional<MonthsUpTo> latest, Uuid7 ids) {
        Map<String, Held<Adopter>> known = new HashMap<>();
        recorded.forEach(adopter -> known.putIfAbsent(adopter.body().identifier(), adopter));
        Map<String, Adopter> now = new HashMap<>();
        Map<String, List<RowAccount>> saidBy = new HashMap<>();
        for (AdopterRow row : rows) {
            String id = row.body.identifier();
            Optional<Adopter> before = Optional.ofNullable(now.get(id))
                    .or(() -> Optional.ofNullable(known.get(id)).map(Held::body));
            boolean believed = latest.filter(day -> day.compareTo(row.year) > 0).isEmpty()
                    && !(known.containsKey(id) && known.get(id).origin() == Origin.BY_HAND);
            now.put(
                    id,
                    before.map(other -> believed ? joined(row.body, other) : joined(other, row.body))
                            .orElse(row.body));
            saidBy.computeIfAbsent(id, _ -> new ArrayList<>()).add(row.row);
        }
        var changes = new ArrayList<Change<?>>();
        now.forEach((id, body) -> change(Optional.ofNullable(known.get(id)), body, ids)
                .ifPresent(change -> {
                    var result = known.containsKey(id) ? Receipt.Result.CHANGED : Receipt.Result.KEPT;
                    saidBy.getOrDefault(id, List.of()).forEach(row -> row.became(result));
                    changes.add(change);
                }));
        return changes;
    }

    private static Optional<Change<?>> change(Optional<Held<Adopter>> known, Adopter now, Uuid7 ids) {
        if (known.isEmpty()) {
            return Optional.of(Change.first(new RecordId(ids.next()), Adopter.KIND, Optional.empty(), now));
        }
        return known.filter(held -> !held.body().equals(now)).map(held -> Change.after(held, now));
    }

    private static Adopter joined(Adopter first, Adopter second) {
        return new Adopter(
                first.identifier(),
                either(first, second, Adopter::family),
                first.sex() == Sex.NOT_RECORDED ? second.sex() : first.sex(),
                either(first, second, Adopter::ethnicity),
                either(first, second, Adopter::disability),
                either(first, second, Adopter::fosteringForAdoption),
                either(first, second, Adopter::enquired),
                either(first, second, Adopter::stageOneBegan),
                either(first, second, Adopter::stageOneEnded),
                either(first, second, Adopter::stageTwoBegan),
                either(first, second, Adopter::stageTwoEnded),
                either(first, second, Adopter::applied),
                either(first, second, Adopter::approved),
                either(first, second, Adopter::matched),
                either(first, second, Adopter::placed),
                either(first, second, Adopter::childrenPlaced),
                either(first, second, Adopter::order),
                either(first, second, Adopter::left),
                either(first, second, Adopter::reasonLeft));
    }

    private static <T> Optional<T> either(Adopter first, Adopter second, Function<Adopter, Optional<T>> part) {
        return part.apply(first).or(() -> part.apply(second));
    }
}
