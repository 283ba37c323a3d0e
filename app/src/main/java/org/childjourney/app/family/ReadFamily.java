package org.childjourney.app.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.childjourney.app.family.FamilyPage.Ask;
import org.childjourney.app.family.FamilyPage.Meeting;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.HeldRecords;
import org.childjourney.app.ui.Names;
import org.childjourney.app.ui.Texts;
import org.childjourney.family.Couple;
import org.childjourney.family.FamilyNetworkMeeting;
import org.childjourney.family.FamilyTree;
import org.childjourney.family.ParentNotNamed;
import org.childjourney.people.Child;
import org.childjourney.people.Relative;
import org.childjourney.record.ChildId;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Held;

/// Reads who belongs to a child and puts it in words.
final class ReadFamily {

    private final ChildRecords records;
    private final Texts texts;

    ReadFamily(ChildRecords records, Texts texts) {
        this.records = records;
        this.texts = texts;
    }

    FamilyPage on(LocalDate today, ChildId id) {
        var held = new HeldRecords(records.of(id));
        var child = held.of(Child.KIND).stream().map(Held::body).findFirst();
        if (child.isEmpty()) {
            return FamilyPage.EMPTY;
        }
        var tree = FamilyTree.of(child.get(), held.of(Relative.KIND), held.of(Couple.KIND));
        String called = new Names(texts).toCall(child.get().name(), child.get().authorityId());
        return new FamilyPage(
                tree, new PeopleInWords(tree, called, today, texts).rows(), asks(tree, held), meeting(held));
    }

    private List<Ask> asks(FamilyTree tree, HeldRecords held) {
        var asks = new ArrayList<Ask>();
        for (ParentNotNamed.Which which : tree.missingParents()) {
            Optional<String> why = held.of(ParentNotNamed.KIND).stream()
                    .map(Held::body)
                    .filter(one -> one.which() == which)
                    .map(ParentNotNamed::why)
                    .findFirst();
            asks.add(why.map(reason -> new Ask(which, texts.say("family.notNamed." + which.name(), reason), true))
                    .orElseGet(() -> new Ask(which, texts.say("family.missing." + which.name()), false)));
        }
        return asks;
    }

    private Meeting meeting(HeldRecords held) {
        return held.of(FamilyNetworkMeeting.KIND).stream()
                .max(Comparator.comparing(one -> one.body().offered()))
                .map(one ->
                        new Meeting(inWords(one.body()), Optional.of(one.id()).filter(_ -> isOpen(one.body()))))
                .orElseGet(() -> new Meeting(texts.say("family.meeting.none"), Optional.empty()));
    }

    /// What comes after a meeting that was held or declined is another one.
    private static boolean isOpen(FamilyNetworkMeeting meeting) {
        return meeting.held().isEmpty() && meeting.answer() != FamilyNetworkMeeting.Answer.DECLINED;
    }

    private String inWords(FamilyNetworkMeeting meeting) {
        String answer = texts.word(meeting.answer());
        String offered = Dates.inTable(meeting.offered());
        if (meeting.held().isEmpty()) {
            return texts.say("family.meeting.offered", offered, answer);
        }
        return texts.say(
                "family.meeting.held",
                offered,
                answer,
                Dates.inTable(meeting.held().get()),
                meeting.plan().isBlank() ? texts.say("family.meeting.noPlan") : meeting.plan());
    }
}
