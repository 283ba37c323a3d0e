package org.childjourney.persistence.find;

import static org.childjourney.persistence.jooq.Tables.ADDRESS;
import static org.childjourney.persistence.jooq.Tables.CHILD;
import static org.childjourney.persistence.jooq.Tables.CHILD_NUMBER;
import static org.childjourney.persistence.jooq.Tables.FAMILY_GROUP;
import static org.childjourney.persistence.jooq.Tables.FORMER_NAME;
import static org.childjourney.persistence.jooq.Tables.OTHER_IDENTIFIER;
import static org.childjourney.persistence.jooq.Tables.PLACEMENT;
import static org.childjourney.persistence.jooq.Tables.RELATIVE;
import static org.childjourney.persistence.jooq.Tables.WORKER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.childjourney.find.Findable;
import org.childjourney.find.Findable.Identifier;
import org.childjourney.find.Findable.Lived;
import org.childjourney.find.Findable.Related;
import org.childjourney.find.Findables;
import org.childjourney.find.Stage;
import org.childjourney.people.PersonName;
import org.childjourney.persistence.record.ChildFile;
import org.childjourney.persistence.record.StoreDoor;
import org.childjourney.persistence.record.View;
import org.childjourney.record.ChildId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// What children may be found by: one question to each table that knows something of it, for all children or for one.
public final class JooqFindables implements Findables {

    private final View view;
    private final StoreDoor door;

    public JooqFindables(View view, StoreDoor door) {
        this.view = view;
        this.door = door;
    }

    @Override
    public List<Findable> all(LocalDate today) {
        return view.read(sql -> read(sql, today, _ -> DSL.noCondition()));
    }

    @Override
    public List<Findable> of(Collection<ChildId> children, LocalDate today) {
        return view.read(sql -> children.stream()
                .flatMap(child -> number(child, sql).stream())
                .flatMap(number -> read(sql, today, place -> ofChild(place, number)).stream())
                .toList());
    }

    @Override
    public void whenSaved(Consumer<Set<ChildId>> told) {
        door.whenSaved(told);
    }

    private static Optional<Long> number(ChildId child, DSLContext sql) {
        return sql.select(CHILD_NUMBER.CHILD_NO)
                .from(CHILD_NUMBER)
                .where(CHILD_NUMBER.CHILD_ID.eq(child.value()))
                .fetchOptional(CHILD_NUMBER.CHILD_NO);
    }

    private static Condition ofChild(Field<Long> place, long number) {
        return place.between(ChildFile.firstPlaceOf(number), ChildFile.lastPlaceOf(number));
    }

    /// @param theirs whose rows, by the place in the log that is each row's key
    private static List<Findable> read(DSLContext sql, LocalDate today, Function<Field<Long>, Condition> theirs) {
        var formerNames = formerNames(sql, theirs);
        var identifiers = identifiers(sql, theirs);
        var addresses = addresses(sql, today, theirs);
        var family = family(sql, theirs);
        var stages = OpenStages.read(sql, today, theirs);
        return sql.select(
                        CHILD.CHILD_NO,
                        CHILD_NUMBER.CHILD_ID,
                        CHILD.AUTHORITY_ID,
                        CHILD.GIVEN_NAME,
                        CHILD.FAMILY_NAME,
                        CHILD.KNOWN_AS,
                        CHILD.BORN,
                        CHILD.EXPECTED,
                        CHILD.NHS_NUMBER,
                        CHILD.UPN,
                        WORKER.GIVEN_NAME,
                        WORKER.FAMILY_NAME,
                        WORKER.KNOWN_AS,
                        WORKER.REGISTRATION)
                .from(CHILD)
                .join(CHILD_NUMBER)
                .on(CHILD_NUMBER.CHILD_NO.eq(CHILD.CHILD_NO))
                .leftJoin(WORKER)
                .on(WORKER.RECORD_ID.eq(CHILD_NUMBER.WORKER_ID))
                .where(theirs.apply(CHILD.LOG_NO))
                .fetch(row -> {
                    long number = row.get(CHILD.CHILD_NO);
                    var known = new ArrayList<Identifier>();
                    add(row, CHILD.AUTHORITY_ID, Identifier.Kind.AUTHORITY_ID, known);
                    add(row, CHILD.NHS_NUMBER, Identifier.Kind.NHS_NUMBER, known);
                    add(row, CHILD.UPN, Identifier.Kind.UPN, known);
                    known.addAll(identifiers.of(number));
                    return new Findable(
                            new ChildId(row.get(CHILD_NUMBER.CHILD_ID)),
                            name(row, CHILD.GIVEN_NAME, CHILD.FAMILY_NAME, CHILD.KNOWN_AS),
                            formerNames.of(number),
                            Optional.ofNullable(row.get(CHILD.BORN)),
                            Optional.ofNullable(row.get(CHILD.EXPECTED)),
                            known,
                            addresses.of(number),
                            family.of(number),
                            stages.getOrDefault(number, Stage.NOTHING_OPEN),
                            worker(row));
                });
    }

    private static OfChildren<PersonName> formerNames(DSLContext sql, Function<Field<Long>, Condition> theirs) {
        var names = new OfChildren<PersonName>();
        sql.select(FORMER_NAME.CHILD_NO, FORMER_NAME.GIVEN_NAME, FORMER_NAME.FAMILY_NAME, FORMER_NAME.KNOWN_AS)
                .from(FORMER_NAME)
                .where(theirs.apply(FORMER_NAME.LOG_NO))
                .forEach(row -> name(row, FORMER_NAME.GIVEN_NAME, FORMER_NAME.FAMILY_NAME, FORMER_NAME.KNOWN_AS)
                        .ifPresent(name -> names.add(row.get(FORMER_NAME.CHILD_NO), name)));
        return names;
    }

    private static OfChildren<Identifier> identifiers(DSLContext sql, Function<Field<Long>, Condition> theirs) {
        var identifiers = new OfChildren<Identifier>();
        sql.select(OTHER_IDENTIFIER.CHILD_NO, OTHER_IDENTIFIER.IDENTIFIER_TYPE, OTHER_IDENTIFIER.IDENTIFIER)
                .from(OTHER_IDENTIFIER)
                .where(theirs.apply(OTHER_IDENTIFIER.LOG_NO))
                .forEach(row -> identifiers.add(
                        row.get(OTHER_IDENTIFIER.CHILD_NO),
                        new Identifier(
                                Identifier.Kind.valueOf(row.get(OTHER_IDENTIFIER.IDENTIFIER_TYPE)),
                                row.get(OTHER_IDENTIFIER.IDENTIFIER))));
        sql.select(FAMILY_GROUP.CHILD_NO, FAMILY_GROUP.IDENTIFIER)
                .from(FAMILY_GROUP)
                .where(theirs.apply(FAMILY_GROUP.LOG_NO))
                .forEach(row -> identifiers.add(
                        row.get(FAMILY_GROUP.CHILD_NO),
                        new Identifier(Identifier.Kind.FAMILY, row.get(FAMILY_GROUP.IDENTIFIER))));
        return identifiers;
    }

    /// Addresses that somebody gave, the latest first, then the postcodes of placements, which is all a return says.
    private static OfChildren<Lived> addresses(
            DSLContext sql, LocalDate today, Function<Field<Long>, Condition> theirs) {
        var addresses = new OfChildren<Lived>();
        sql.select(ADDRESS.CHILD_NO, ADDRESS.LINES, ADDRESS.POSTCODE, ADDRESS.ENDED)
                .from(ADDRESS)
                .where(theirs.apply(ADDRESS.LOG_NO))
                .orderBy(ADDRESS.BEGAN.desc().nullsLast(), ADDRESS.LOG_NO.desc())
                .forEach(row -> addresses.add(
                        row.get(ADDRESS.CHILD_NO),
                        new Lived(
                                row.get(ADDRESS.LINES),
                                Optional.ofNullable(row.get(ADDRESS.POSTCODE)),
                                when(row.get(ADDRESS.ENDED), today))));
        sql.select(PLACEMENT.CHILD_NO, PLACEMENT.PLACEMENT_POSTCODE, PLACEMENT.ENDED)
                .from(PLACEMENT)
                .where(theirs.apply(PLACEMENT.LOG_NO))
                .and(PLACEMENT.PLACEMENT_POSTCODE.isNotNull())
                .orderBy(PLACEMENT.BEGAN.desc(), PLACEMENT.LOG_NO.desc())
                .forEach(row -> addresses.add(
                        row.get(PLACEMENT.CHILD_NO),
                        new Lived(
                                "",
                                Optional.of(row.get(PLACEMENT.PLACEMENT_POSTCODE)),
                                when(row.get(PLACEMENT.ENDED), today))));
        return addresses;
    }

    private static Lived.When when(@Nullable LocalDate ended, LocalDate today) {
        return ended == null || ended.isAfter(today) ? Lived.When.NOW : Lived.When.BEFORE;
    }

    private static OfChildren<Related> family(DSLContext sql, Function<Field<Long>, Condition> theirs) {
        var family = new OfChildren<Related>();
        sql.select(
                        RELATIVE.CHILD_NO,
                        RELATIVE.RELATION,
                        RELATIVE.GIVEN_NAME,
                        RELATIVE.FAMILY_NAME,
                        RELATIVE.KNOWN_AS,
                        RELATIVE.PHONE,
                        RELATIVE.OWN_CHILD_ID)
                .from(RELATIVE)
                .where(theirs.apply(RELATIVE.LOG_NO))
                .forEach(row -> name(row, RELATIVE.GIVEN_NAME, RELATIVE.FAMILY_NAME, RELATIVE.KNOWN_AS)
                        .ifPresent(name -> family.add(
                                row.get(RELATIVE.CHILD_NO),
                                new Related(
                                        row.get(RELATIVE.RELATION),
                                        name,
                                        Optional.ofNullable(row.get(RELATIVE.PHONE)),
                                        Optional.ofNullable(row.get(RELATIVE.OWN_CHILD_ID))
                                                .map(ChildId::new)))));
        return family;
    }

    private static void add(Record row, Field<String> column, Identifier.Kind kind, List<Identifier> into) {
        Optional.ofNullable(row.get(column)).ifPresent(text -> into.add(new Identifier(kind, text)));
    }

    private static Optional<PersonName> name(
            Record row, Field<String> given, Field<String> family, Field<String> knownAs) {
        return Optional.ofNullable(row.get(family))
                .map(name -> new PersonName(row.get(given), name, Optional.ofNullable(row.get(knownAs))));
    }

    /// The worker's name, else the reference by which a return names the worker.
    private static Optional<String> worker(Record row) {
        return name(row, WORKER.GIVEN_NAME, WORKER.FAMILY_NAME, WORKER.KNOWN_AS)
                .map(name -> name.given() + " " + name.family())
                .or(() -> Optional.ofNullable(row.get(WORKER.REGISTRATION)));
    }

    /// What is known of each child, by the number that the store knows the child by.
    private static final class OfChildren<T> {

        private final Map<Long, List<T>> known = new HashMap<>();

        void add(long child, T one) {
            known.computeIfAbsent(child, _ -> new ArrayList<>(1)).add(one);
        }

        List<T> of(long child) {
            return known.getOrDefault(child, List.of());
        }
    }
}
