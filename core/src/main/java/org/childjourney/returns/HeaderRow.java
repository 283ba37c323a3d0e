package org.childjourney.returns;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.childjourney.people.Child;
import org.childjourney.people.Ethnicity;
import org.childjourney.people.NoUpn;
import org.childjourney.people.Sex;
import org.childjourney.people.Upn;
import org.childjourney.record.YesNo;

/// Who a child is, as the Header table of one year says.
record HeaderRow(String id, LocalDate born, CollectionYear year, Child body, RowAccount row) {

    private static final Pattern CHILD_ID = Pattern.compile("[A-Z0-9][A-Z0-9_/-]{0,19}");
    private static final int OLDEST = 25;

    /// The authority's id of the child, without which no row says anything.
    static Optional<String> childId(RowReader row) {
        String id = row.text("CHILD");
        if (CHILD_ID.matcher(id).matches()) {
            return Optional.of(id);
        }
        row.note(id.isEmpty() ? Fault.VALUE_NEEDED : Fault.CHILD_ID_NOT_RIGHT, "CHILD");
        return Optional.empty();
    }

    static Optional<HeaderRow> read(RowReader row) {
        Optional<String> id = childId(row);
        Optional<LocalDate> born = row.neededDay("DOB");
        if (id.isEmpty() || born.isEmpty()) {
            return Optional.empty();
        }
        if (row.year().ageAtStart(born.get()) > OLDEST) {
            row.note(Fault.OVER_25, "DOB");
        }
        Optional<YesNo> isMother = row.yesNo("MOTHER");
        Optional<NoUpn> noUpn = Optional.ofNullable(ReturnCodes.of(NoUpn.class).get(row.text("UPN")));
        var child = new Child(
                id,
                Optional.empty(),
                born,
                row.code("SEX", ReturnCodes.SEX).orElse(Sex.NOT_RECORDED),
                row.code("ETHNIC", Ethnicity.class),
                Optional.empty(),
                noUpn.isPresent() ? Optional.empty() : upn(row),
                noUpn,
                isMother,
                firstChildBorn(row, isMother));
        return Optional.of(new HeaderRow(id.get(), born.get(), row.year(), child, row.account()));
    }

    private static Optional<Upn> upn(RowReader row) {
        if (!row.isFilled("UPN")) {
            return Optional.empty();
        }
        Optional<Upn> upn = Upn.read(row.text("UPN"));
        if (upn.isEmpty()) {
            row.note(Fault.UPN_NOT_RIGHT, "UPN");
        } else if (!upn.get().hasRightCheckLetter()) {
            row.note(Fault.UPN_CHECK_LETTER, "UPN");
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

    Sex sex() {
        return body.sex();
    }
}
