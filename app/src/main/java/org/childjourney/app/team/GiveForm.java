package org.childjourney.app.team;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.app.form.Form;
import org.childjourney.app.form.FormWords;
import org.childjourney.app.team.TeamPage.PersonRow;
import org.childjourney.app.ui.Names;
import org.childjourney.app.ui.Texts;
import org.childjourney.people.Children;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.record.RecordId;
import org.childjourney.recording.Answers;
import org.childjourney.recording.Finishing;
import org.childjourney.recording.Question;
import org.childjourney.team.GiveToWorker;

/// The form in which a child is given to a worker of the team that is shown.
final class GiveForm {

    private final GiveToWorker giveToWorker;
    private final Children children;
    private final Texts texts;
    private final FormWords words;

    GiveForm(GiveToWorker giveToWorker, Children children, Texts texts) {
        this.giveToWorker = giveToWorker;
        this.children = children;
        this.texts = texts;
        this.words = new FormWords(texts);
    }

    /// None where the child is gone. This reads the disk.
    ///
    /// @param people the workers of the team, as their figures stand
    /// @param today  as a person would type it
    Optional<Form> form(RecordId team, ChildId child, List<PersonRow> people, String today) {
        return children.one(child)
                .map(Held::body)
                .map(known -> new Names(texts).toCall(known.name(), known.authorityId()))
                .map(called -> form(team, child, called, people, today));
    }

    private Form form(RecordId team, ChildId child, String called, List<PersonRow> people, String today) {
        int nth = giveToWorker.nthChange(child);
        String space = people.stream().map(this::load).collect(Collectors.joining(texts.say("team.give.and")));
        var asked = words.asked(GiveToWorker.ASKED, "team.give", called).stream()
                .filter(one -> nth > 0 || !isOfTheWorkerBefore(one.question()))
                .map(one -> one.question().part().equals(GiveToWorker.WORKER) ? one.hinted(space) : one)
                .toList();
        return new Form(
                        TeamScreen.GIVE,
                        TeamScreen.GIVE,
                        texts.say("team.give.title", called),
                        asked,
                        new Answers(Map.of(GiveToWorker.FROM, today)),
                        given -> result(giveToWorker.give(team, child, given), space),
                        _ -> texts.say("team.give.kept", called))
                .advising(_ -> often(called, nth));
    }

    private static boolean isOfTheWorkerBefore(Question question) {
        return Stream.of(GiveToWorker.REASON, GiveToWorker.GOODBYE).anyMatch(question.part()::equals);
    }

    private String load(PersonRow person) {
        var load = person.of(Figure.CHILDREN);
        return Stream.of(person.name(), load.words(), load.below())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private List<Form.Offer> often(String called, int nth) {
        return nth < GiveToWorker.MANY_CHANGES
                ? List.of()
                : List.of(new Form.Offer(texts.say("team.give.often", called, nth), List.of()));
    }

    private Form.Result result(Finishing<GiveToWorker.Problem> answer, String space) {
        return switch (answer) {
            case Finishing.Kept<GiveToWorker.Problem>(var finished) -> new Form.Result.Kept(finished);
            case Finishing.Refused<GiveToWorker.Problem>(var problems) ->
                new Form.Result.Refused(problems.stream()
                        .sorted()
                        .map(one -> new Form.Problem(one.part(), texts.say("team.give.problem." + one.name(), space)))
                        .toList());
        };
    }
}
