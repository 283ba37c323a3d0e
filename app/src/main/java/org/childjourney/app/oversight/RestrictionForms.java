package org.childjourney.app.oversight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.childjourney.access.Restriction;
import org.childjourney.access.SignedIn;
import org.childjourney.access.User;
import org.childjourney.access.WhoMayRead;
import org.childjourney.app.form.Asked;
import org.childjourney.app.form.Form;
import org.childjourney.app.form.FormWords;
import org.childjourney.app.ui.Texts;
import org.childjourney.oversight.RestrictRecord;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.record.UserId;
import org.childjourney.record.YesNo;
import org.childjourney.recording.Answers;
import org.childjourney.recording.Question;
import org.childjourney.recording.Use;

/// The forms in which a child's record is restricted, who may read it changed, and the restriction lifted.
final class RestrictionForms {

    static final String RESTRICT = "restriction";
    static final String LIFT = "restriction-lifted";
    static final List<String> NAMES = List.of(RESTRICT, LIFT);

    private static final String READER = "reader-";

    private final RestrictRecord restrictRecord;
    private final WhoMayRead whoMayRead;
    private final SignedIn user;
    private final Texts texts;
    private final FormWords words;

    RestrictionForms(RestrictRecord restrictRecord, WhoMayRead whoMayRead, SignedIn user, Texts texts) {
        this.restrictRecord = restrictRecord;
        this.whoMayRead = whoMayRead;
        this.user = user;
        this.texts = texts;
        this.words = new FormWords(texts);
    }

    /// The form of that name; none to lift what is not restricted. This reads the disk.
    ///
    /// @param called what the child is called
    Optional<Form> form(String name, ChildId child, String called) {
        var inForce = restrictRecord.inForce(child).map(Held::body);
        return name.equals(RESTRICT)
                ? Optional.of(restrict(child, called, inForce))
                : inForce.map(_ -> lift(child, called));
    }

    private Form restrict(ChildId child, String called, Optional<Restriction> before) {
        var others = whoMayRead.users().stream()
                .filter(other -> !WhoMayRead.idOf(other).equals(user.user()))
                .toList();
        return new Form(
                RESTRICT,
                RESTRICT,
                texts.say(before.isPresent() ? "oversight.restrict.change" : "oversight.restrict.title", called),
                questions(others, called),
                begins(others, before),
                given -> words.result(
                        restrictRecord.restrict(child, readers(others, given), given.of(RestrictRecord.WHY)),
                        "oversight.restrict.problem",
                        _ -> RestrictRecord.WHY),
                given -> texts.say(
                        "oversight.restrict.kept", readers(others, given).size() + 1));
    }

    private List<Asked> questions(List<Held<User>> others, String called) {
        var questions = new ArrayList<Asked>();
        for (Held<User> other : others) {
            questions.add(new Asked(
                    nameOf(other),
                    READER + (questions.size() + 1),
                    Question.yesNo(nameOf(other)).usedFor(Use.COURT),
                    Optional.empty(),
                    // an underscore in a name is no key of the form
                    texts.say(
                            "oversight.restrict.reader",
                            other.body().name().replace("_", "__"),
                            texts.word(other.body().role())),
                    "",
                    words.options(YesNo.values())));
        }
        questions.addAll(words.asked(RestrictRecord.ASKED, "oversight.form", called));
        return questions;
    }

    private static String nameOf(Held<User> other) {
        return READER + WhoMayRead.idOf(other);
    }

    private static Answers begins(List<Held<User>> others, Optional<Restriction> before) {
        var given = new HashMap<String, String>();
        for (Held<User> other : others) {
            boolean reads = before.filter(now -> now.readers().contains(WhoMayRead.idOf(other)))
                    .isPresent();
            given.put(nameOf(other), (reads ? YesNo.YES : YesNo.NO).name());
        }
        return new Answers(given);
    }

    private static List<UserId> readers(List<Held<User>> others, Answers given) {
        return others.stream()
                .filter(other -> given.of(nameOf(other)).equals(YesNo.YES.name()))
                .map(WhoMayRead::idOf)
                .toList();
    }

    private Form lift(ChildId child, String called) {
        return new Form(
                LIFT,
                LIFT,
                texts.say("oversight.restrict.lifting", called),
                words.asked(RestrictRecord.ASKED, "oversight.form", called),
                new Answers(Map.of()),
                given -> words.result(
                        restrictRecord.lift(child, given.of(RestrictRecord.WHY)),
                        "oversight.restrict.problem",
                        _ -> RestrictRecord.WHY),
                _ -> texts.say("oversight.restrict.lifted"));
    }
}
