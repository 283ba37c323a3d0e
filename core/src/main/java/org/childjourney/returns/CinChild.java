package org.childjourney.returns;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.childjourney.people.Child;
import org.childjourney.people.Ethnicity;
import org.childjourney.people.NoUpn;
import org.childjourney.people.Sex;
import org.childjourney.people.Upn;

/// Reads who a child is from a census: the identifiers and characteristics of a `Child`.
final class CinChild {

    /// `1`, `2`, `0` and `9` were the codes until 2023-24.
    private static final Map<String, Sex> SEX = Map.of(
            "M", Sex.MALE,
            "F", Sex.FEMALE,
            "U", Sex.NOT_RECORDED,
            "1", Sex.MALE,
            "2", Sex.FEMALE,
            "0", Sex.NOT_RECORDED,
            "9", Sex.NOT_RECORDED);

    private static final int SCHOOL_AGE = 5;
    private static final String BORN = "PersonBirthDate";
    private static final String EXPECTED = "ExpectedPersonBirthDate";

    private CinChild() {}

    /// The values of the child's identifiers and characteristics.
    static Map<String, String> values(CinElement child, RowAccount account) {
        var values = new HashMap<String, String>();
        for (CinElement part : child.parts()) {
            if (part.name().equals("ChildIdentifiers") || part.name().equals("ChildCharacteristics")) {
                CinLayout.values(part, account).forEach(values::putIfAbsent);
            }
        }
        return values;
    }

    static Optional<HeaderRow> read(RowReader row) {
        Optional<String> id = HeaderRow.childId(row, "LAchildID");
        Optional<LocalDate> born = row.isFilled(BORN) ? row.neededDay(BORN) : Optional.empty();
        Optional<LocalDate> expected = expected(row);
        if (row.account().isRefused() || id.isEmpty()) {
            return Optional.empty();
        }
        Optional<Upn> upn = HeaderRow.upn(row, "UPN");
        Optional<NoUpn> noUpn = noUpn(row, upn);
        if (born.isPresent()) {
            HeaderRow.noteGrownUp(row, born.get(), BORN);
            if (!row.isFilled("UPN")
                    && !row.isFilled("UPNunknown")
                    && row.year().ageAtEnd(born.get()) >= SCHOOL_AGE) {
                row.note(Fault.NOT_FILLED, "UPN");
            }
        }
        var child = new Child(
                id,
                Optional.empty(),
                born,
                sex(row, born),
                row.filledCode("Ethnicity", ReturnCodes.of(Ethnicity.class)),
                Optional.empty(),
                upn,
                noUpn,
                Optional.empty(),
                Optional.empty(),
                expected,
                born.map(row::notBefore).orElse(row).dayInLife("PersonDeathDate"),
                Optional.empty());
        return Optional.of(new HeaderRow(
                id.get(),
                row.year(),
                child,
                HeaderRow.Birth.of(row, born.isPresent() ? BORN : EXPECTED),
                row.account()));
    }

    /// The day on which a child who is not born yet is expected.
    private static Optional<LocalDate> expected(RowReader row) {
        if (row.isFilled(BORN)) {
            if (row.isFilled(EXPECTED)) {
                row.note(Fault.BORN_AND_EXPECTED, EXPECTED);
            }
            return Optional.empty();
        }
        if (!row.isFilled(EXPECTED)) {
            row.note(Fault.VALUE_NEEDED, BORN);
            return Optional.empty();
        }
        Optional<LocalDate> expected = row.neededDate(EXPECTED);
        LocalDate first = LocalDate.of(row.year().last().getYear(), Month.MARCH, 1);
        LocalDate last = LocalDate.of(row.year().last().getYear(), Month.DECEMBER, 31);
        if (expected.filter(day -> day.isBefore(first) || day.isAfter(last)).isPresent()) {
            row.note(Fault.EXPECTED_BIRTH_NOT_AHEAD, EXPECTED);
        }
        return expected;
    }

    private static Sex sex(RowReader row, Optional<LocalDate> born) {
        String column = row.isFilled("GenderCurrent") && !row.isFilled("Sex") ? "GenderCurrent" : "Sex";
        Sex sex = row.filledCode(column, SEX).orElse(Sex.NOT_RECORDED);
        if (born.isEmpty() && sex != Sex.NOT_RECORDED) {
            row.note(Fault.UNBORN_WITH_SEX, column);
            return Sex.NOT_RECORDED;
        }
        return sex;
    }

    private static Optional<NoUpn> noUpn(RowReader row, Optional<Upn> upn) {
        Optional<NoUpn> reason = row.code("UPNunknown", NoUpn.class);
        if (upn.isPresent() && reason.isPresent()) {
            row.note(Fault.UPN_AND_REASON, "UPNunknown");
            return Optional.empty();
        }
        return reason;
    }
}
