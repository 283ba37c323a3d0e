package org.childjourney.app.family;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.app.form.Form;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Names;
import org.childjourney.app.ui.Texts;
import org.childjourney.family.SameChild;
import org.childjourney.people.Child;
import org.childjourney.people.PersonName;
import org.childjourney.people.Sex;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.record.London;
import org.childjourney.recording.Answers;
import org.childjourney.recording.TypedDate;

/// A relative's own record as a child of this store: who it may be is offered, and who it is said to be is shown, for
/// as long as the person does not say that it is somebody else.
final class OwnRecord {

    static final String OWN = "own";
    private static final String NOT_THEY = "notThey";

    private final SameChild sameChild;
    private final Clock clock;
    private final Texts texts;

    OwnRecord(SameChild sameChild, Clock clock, Texts texts) {
        this.sameChild = sameChild;
        this.clock = clock;
        this.texts = texts;
    }

    static Optional<ChildId> of(Answers given) {
        return Optional.of(given.of(OWN)).filter(id -> !id.isEmpty()).map(OwnRecord::child);
    }

    private static ChildId child(String id) {
        return new ChildId(UUID.fromString(id));
    }

    private static List<ChildId> refused(Answers given) {
        return Arrays.stream(given.of(NOT_THEY).split(" "))
                .filter(id -> !id.isEmpty())
                .map(OwnRecord::child)
                .toList();
    }

    /// @param of the child whose family it is
    List<Form.Offer> offers(ChildId of, Answers given) {
        Optional<ChildId> linked = of(given);
        if (linked.isPresent()) {
            return List.of(link(linked.get(), given));
        }
        var typed = new PersonName(given.of("given"), given.of("family"), Optional.empty());
        Optional<LocalDate> born = TypedDate.readOfLife(given.of("born"), London.today(clock));
        var not = new ArrayList<>(refused(given));
        not.add(of);
        return sameChild.like(typed, born, not).stream()
                .map(found -> offer(found, given))
                .toList();
    }

    private Form.Offer link(ChildId linked, Answers given) {
        String sentence = sameChild
                .known(linked)
                .map(found -> inWords("family.linked", found.body()))
                .orElseGet(() -> texts.say("family.linked.notShown"));
        return new Form.Offer(sentence, List.of(refusing(linked, given)));
    }

    private Form.Offer offer(Held<Child> found, Answers given) {
        Child child = found.body();
        ChildId id = found.child().orElseThrow();
        var same = new HashMap<String, String>();
        same.put(OWN, id.toString());
        child.name().ifPresent(known -> {
            same.put("given", known.given());
            same.put("family", known.family());
            known.knownAs().ifPresent(also -> same.put("knownAs", also));
        });
        child.born().ifPresent(born -> same.put("born", Dates.inTable(born)));
        if (child.sex() != Sex.NOT_RECORDED) {
            same.put("sex", child.sex().name());
        }
        return new Form.Offer(
                inWords("family.match", child),
                List.of(
                        new Form.Offer.Choice("same", texts.say("family.match.same"), new Answers(same)),
                        refusing(id, given)));
    }

    private Form.Offer.Choice refusing(ChildId id, Answers given) {
        return new Form.Offer.Choice(
                "other",
                texts.say("family.match.other"),
                new Answers(Map.of(OWN, "", NOT_THEY, (given.of(NOT_THEY) + " " + id).strip())));
    }

    private String inWords(String key, Child child) {
        return texts.say(
                key,
                new Names(texts).inFull(child.name(), child.authorityId()),
                child.born().map(Dates::inTable).orElseGet(() -> texts.say("ui.notRecorded")),
                child.authorityId().orElseGet(() -> texts.say("ui.notRecorded")));
    }
}
