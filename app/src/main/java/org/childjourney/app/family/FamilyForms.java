package org.childjourney.app.family;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.childjourney.app.form.Form;
import org.childjourney.app.form.FormWords;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Texts;
import org.childjourney.family.FamilyNetworkMeeting;
import org.childjourney.family.ParentNotNamed;
import org.childjourney.family.RecordFamilyNetworkMeeting;
import org.childjourney.family.RecordParentNotNamed;
import org.childjourney.record.ChildId;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Held;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;
import org.childjourney.recording.Answers;

/// The forms of the family, each by its name: a relative, why a parent is not named, and a family network meeting. Each
/// is of one record, or of one new one, so that what was begun for one person is never found in the form of another.
final class FamilyForms {

    /// What the ids of their fields begin with.
    static final String PLACE = "familyForm";

    private final ReadFamily readFamily;
    private final ChildRecords records;
    private final RelativeForm relatives;
    private final RecordParentNotNamed recordNotNamed;
    private final RecordFamilyNetworkMeeting recordMeeting;
    private final Clock clock;
    private final Texts texts;
    private final FormWords words;

    private record Named(String name, Supplier<Form> form) {}

    FamilyForms(
            ChildRecords records,
            RelativeForm relatives,
            RecordParentNotNamed recordNotNamed,
            RecordFamilyNetworkMeeting recordMeeting,
            Clock clock,
            Texts texts) {
        this.readFamily = new ReadFamily(records, texts);
        this.records = records;
        this.relatives = relatives;
        this.recordNotNamed = recordNotNamed;
        this.recordMeeting = recordMeeting;
        this.clock = clock;
        this.texts = texts;
        this.words = new FormWords(texts);
    }

    static String nameOf(ParentNotNamed.Which which) {
        return "not-named-" + which.name();
    }

    /// @param record the meeting that is still open; none for a new one
    static String nameOfMeeting(Optional<RecordId> record) {
        return "family-meeting-" + record.map(RecordId::toString).orElse("new");
    }

    /// The names of the forms that there are for a child now.
    List<String> names(ChildId child) {
        return all(child).stream().map(Named::name).toList();
    }

    /// The form of that name, where what it is about is there.
    Optional<Form> form(ChildId child, String name) {
        return all(child).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(one -> one.form().get());
    }

    private List<Named> all(ChildId child) {
        var page = readFamily.on(London.today(clock), child);
        var all = new ArrayList<Named>();
        for (FamilyPage.PersonRow person : page.people()) {
            var who = person.id();
            if (!who.isChild() && !person.isWithheld()) {
                all.add(new Named(RelativeForm.nameOf(who), () -> relatives.edit(child, page, who)));
            }
            for (Adding adding : Adding.values()) {
                all.add(new Named(RelativeForm.nameOfNew(adding, who), () -> relatives.anew(child, page, adding, who)));
            }
        }
        for (ParentNotNamed.Which which : ParentNotNamed.Which.values()) {
            all.add(new Named(RelativeForm.nameOfNew(which), () -> relatives.anew(child, page, which)));
            all.add(new Named(nameOf(which), () -> notNamed(child, which)));
        }
        var meeting = page.meeting().record();
        all.add(new Named(nameOfMeeting(meeting), () -> meeting(child, meeting)));
        return all;
    }

    private Form notNamed(ChildId child, ParentNotNamed.Which which) {
        String before = records.of(child, ParentNotNamed.KIND).stream()
                .map(Held::body)
                .filter(one -> one.which() == which)
                .map(ParentNotNamed::why)
                .findFirst()
                .orElse("");
        return new Form(
                nameOf(which),
                PLACE,
                texts.say("family.form.notNamed." + which.name()),
                words.asked(RecordParentNotNamed.ASKED, "family.form"),
                new Answers(Map.of("why", before)),
                given -> words.result(
                        recordNotNamed.record(child, which, given.of("why")), "family.notNamedProblem", _ -> "why"),
                _ -> texts.say("family.kept.why." + which.name()));
    }

    private Form meeting(ChildId child, Optional<RecordId> record) {
        var before =
                record.flatMap(id -> records.one(id, FamilyNetworkMeeting.KIND)).map(Held::body);
        return new Form(
                nameOfMeeting(record),
                PLACE,
                texts.say("family.form.meeting"),
                words.asked(RecordFamilyNetworkMeeting.ASKED, "family.form"),
                new Answers(Map.of(
                        "offered",
                        before.map(one -> Dates.inTable(one.offered()))
                                .orElseGet(() -> Dates.inTable(London.today(clock))),
                        "answer",
                        before.map(one -> one.answer().name()).orElse(FamilyNetworkMeeting.Answer.NOT_YET.name()),
                        "held",
                        before.flatMap(FamilyNetworkMeeting::held)
                                .map(Dates::inTable)
                                .orElse(""),
                        "plan",
                        before.map(FamilyNetworkMeeting::plan).orElse(""))),
                given -> words.result(
                        recordMeeting.record(new RecordFamilyNetworkMeeting.Draft(
                                child,
                                record,
                                given.of("offered"),
                                given.choice("answer", FamilyNetworkMeeting.Answer.class),
                                given.of("held"),
                                given.of("plan"))),
                        "family.meetingProblem",
                        problem -> switch (problem) {
                            case NOT_OFFERED, OFFERED_NOT_READ, OFFERED_AHEAD -> "offered";
                            case NO_ANSWER -> "answer";
                            case HELD_NOT_READ, HELD_BEFORE_OFFER, PLAN_WITHOUT_MEETING -> "held";
                        }),
                _ -> texts.say("family.kept.meeting"));
    }
}
