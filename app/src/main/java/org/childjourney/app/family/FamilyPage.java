package org.childjourney.app.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.childjourney.family.FamilyTree;
import org.childjourney.family.Member;
import org.childjourney.family.MemberId;
import org.childjourney.family.ParentNotNamed;
import org.childjourney.people.Child;
import org.childjourney.people.PersonName;
import org.childjourney.people.Relative;
import org.childjourney.people.Sex;
import org.childjourney.record.ChildId;
import org.childjourney.record.RecordId;

/// A family as it is shown at one moment: the tree that both drawings share, and its people in words.
record FamilyPage(FamilyTree tree, List<PersonRow> people, List<Ask> asks, Meeting meeting) {

    static final FamilyPage EMPTY = new FamilyPage(
            FamilyTree.of(
                    new Child(
                            Optional.empty(),
                            Optional.<PersonName>empty(),
                            Optional.<LocalDate>empty(),
                            Sex.NOT_RECORDED,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()),
                    List.of(),
                    List.of()),
            List.of(),
            List.of(),
            new Meeting("", Optional.empty()));

    FamilyPage {
        people = List.copyOf(people);
        asks = List.copyOf(asks);
    }

    PersonRow person(MemberId id) {
        return people.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    /// A person in words: as a line of the table, as a label in the genogram, and as one sentence.
    record PersonRow(
            MemberId id,
            Member member,
            String name,
            String relation,
            String born,
            String age,
            String lives,
            String responsibility,
            String contact,
            String safety,
            String ownRecord,
            String consulted,
            String consultedBelow,
            Optional<ChildId> own,
            String sentence) {

        /// Whether the person is a child whose own record is kept from the user.
        boolean isWithheld() {
            return member.relative().filter(Relative::isWithheld).isPresent();
        }
    }

    /// A parent whom nobody has named, and why not where that is recorded.
    record Ask(ParentNotNamed.Which which, String sentence, boolean isExplained) {}

    /// The last family network meeting, in a sentence, and its record while it is open.
    record Meeting(String sentence, Optional<RecordId> record) {}
}
