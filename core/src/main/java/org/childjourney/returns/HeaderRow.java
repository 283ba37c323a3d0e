package org.childjourney.returns;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.childjourney.people.Child;
import org.childjourney.people.Ethnicity;
import org.childjourney.people.NoUpn;
import org.childjourney.people.Sex;
import org.childjourney.people.Upn;
import org.childjourney.record.YesNo;

/// Who a child is, as the return of one year says. A child who is not born yet has the day on which the birth is
/// expected.
record HeaderRow(String id, ReturnPeriod year, Child body, Birth birth, RowAccount row) {

    /// What the return calls the date of birth, and what it says there.
    record Birth(String column, String value) {

        static Birth of(RowReader row, String column) {
            return new Birth(column, row.text(column));
        }
    }

    private static final Pattern CHILD_ID = Pattern.compile("[A-Z0-9][A-Z0-9_/-]{0,19}");
    private static final int OLDEST = 25;
    private static final int FAR_IN_WEEKS = 26;

    /// The authority's id of the child, without which no row says anything.
    static Optional<String> childId(RowReader row, String column) {
        String id = row.text(column);
        if (CHILD_ID.matcher(id).matches()) {
            return Optional.of(id);
        }
        row.note(id.isEmpty() ? Fault.VALUE_NEEDED : Fault.CHILD_ID_NOT_RIGHT, column);
        return Optional.empty();
    }

    static Optional<HeaderRow> read(RowReader row) {
        Optional<String> id = childId(row, "CHILD");
        Optional<LocalDate> born = row.neededDay("DOB");
        if (id.isEmpty() || born.isEmpty()) {
            return Optional.empty();
        }
        noteGrownUp(row, born.get(), "DOB");
        Optional<YesNo> isMother = row.yesNo("MOTHER");
        Optional<NoUpn> noUpn = Optional.ofNullable(ReturnCodes.of(NoUpn.class).get(row.text("UPN")));
        var child = new Child(
                id,
                Optional.empty(),
                born,
                row.code("SEX", ReturnCodes.SEX).orElse(Sex.NOT_RECORDED),
                row.code("ETHNIC", Ethnicity.class),
                Optional.empty(),
                noUpn.isPresent() ? Optional.empty() : upn(row, "UPN"),
                noUpn,
                isMother,
                firstChildBorn(row, isMother));
        return Optional.of(new HeaderRow(id.get(), row.year(), child, Birth.of(row, "DOB"), row.account()));
    }

    static void noteGrownUp(RowReader row, LocalDate born, String column) {
        if (row.year().ageAtStart(born) > OLDEST) {
            row.note(Fault.OVER_25, column);
        }
    }

    static Optional<Upn> upn(RowReader row, String column) {
        if (!row.isFilled(column)) {
            return Optional.empty();
        }
        Optional<Upn> upn = Upn.read(row.text(column));
        if (upn.isEmpty()) {
            row.note(Fault.UPN_NOT_RIGHT, column);
        } else if (!upn.get().hasRightCheckLetter()) {
            row.note(Fault.UPN_CHECK_LETTER, column);
        }
        return upn;
    }

    private static Optional<LocalDate> firstChildBorn(RowReader row, Optional<YesNo> isMother) {
        Optional<LocalDate> firstChild = row.dayInLife("MC_DOB");
        boolean mother = isMother.equals(Optional.of(YesNo.YES));
        if (firstChild.isPresent() && !mother) {
            row.note(Fault.NOT_A_MOTHER, "MC_DOB");
        } else if (mother && !row.isFilled("MC_DOB")) {
            row.note(Fault.MOTHER_WITHOUT_DATE, "MC_DOB");
        }
        return firstChild;
    }

    /// A temporary number's last sign is a letter; it is replaced once the permanent one is known.
    static boolean isTemporary(Upn upn) {
        return !Character.isDigit(upn.text().charAt(upn.text().length() - 1));
    }

    /// Whether another entry of the same return gives the same dates of birth, or expected birth.
    boolean hasDatesOf(HeaderRow other) {
        return body.born().equals(other.body.born()) && body.expected().equals(other.body.expected());
    }

    /// Notes where the child already known by this id may be another one.
    void noteWhatDiffersFrom(Child before) {
        if (isBornOtherwiseThan(before)) {
            return;
        }
        Optional<Upn> upn = body.upn();
        if (before.upn().isPresent() && upn.isPresent() && !before.upn().equals(upn)) {
            boolean wasTemporary = isTemporary(before.upn().get());
            boolean isTemporary = isTemporary(upn.get());
            if (wasTemporary == isTemporary) {
                row.note(Fault.OTHER_UPN_BEFORE, "UPN", upn.get().text());
            } else if (wasTemporary) {
                row.note(Fault.UPN_REPLACED, "UPN", upn.get().text());
            }
        }
    }

    private boolean isBornOtherwiseThan(Child before) {
        if (body.born().isPresent() && before.born().isPresent()) {
            if (body.born().equals(before.born())) {
                return false;
            }
        } else {
            Optional<LocalDate> one = before.born().or(before::expected);
            Optional<LocalDate> other = body.born().or(body::expected);
            if (one.isPresent() && other.isPresent()) {
                boolean far = Math.abs(ChronoUnit.WEEKS.between(one.get(), other.get())) >= FAR_IN_WEEKS;
                if (far) {
                    row.note(Fault.FAR_FROM_EXPECTED_BIRTH, birth.column, birth.value, one.get());
                }
                return far;
            }
        }
        boolean neitherIsKnown = body.isWithoutBirth() && before.isWithoutBirth();
        if (!neitherIsKnown) {
            Fault fault = body.isWithoutBirth() ? Fault.NO_BIRTH_DATE_TO_JOIN_BY : Fault.BORN_OTHERWISE_BEFORE;
            row.note(fault, birth.column, birth.value);
        }
        return !neitherIsKnown;
    }

    Sex sex() {
        return body.sex();
    }
}
