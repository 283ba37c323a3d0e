package org.childjourney.app.find;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Texts;
import org.childjourney.find.FindChild;
import org.childjourney.people.NhsNumber;
import org.childjourney.record.ChildId;
import org.childjourney.record.London;

/// What was typed, and who answers to it. While one question is answered only the latest of the others waits.
final class FindViewModel {

    private static final int SHOWN = 50;
    private static final int RECENT = 8;
    private static final int DIGITS_OF_AN_NHS_NUMBER = 10;
    private static final Runnable NOTHING = () -> {};

    private final FindChild findChild;
    private final Clock clock;
    private final Background background;
    private final Texts texts;
    private final FindWords words;

    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<FindRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper here = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper restricted = new ReadOnlyStringWrapper("");
    private final List<ChildId> recent = new ArrayList<>();
    private final ReadOnlyIntegerWrapper answers = new ReadOnlyIntegerWrapper();
    private boolean isAsking;
    private boolean asksAgain;
    private Runnable wish = NOTHING;
    private Optional<ChildId> chosen = Optional.empty();

    FindViewModel(FindChild findChild, Clock clock, Background background, Texts texts) {
        this.findChild = findChild;
        this.clock = clock;
        this.background = background;
        this.texts = texts;
        this.words = new FindWords(texts);
        typed.subscribe((_, _) -> {
            // what was wished of other words is not wished of these
            wish = NOTHING;
            chosen = Optional.empty();
            ask();
        });
    }

    private record Answer(String text, int records, List<FindRow> rows, int restricted) {}

    /// Reads everyone before anybody is looked for.
    void getReady() {
        if (findChild.mayFind()) {
            background.run(findChild::count, _ -> {});
        }
    }

    /// Asks with what is typed now.
    void ask() {
        if (!findChild.mayFind()) {
            empty.set(texts.say("find.mayNot"));
        } else if (isAsking) {
            asksAgain = true;
        } else {
            askNow();
        }
    }

    /// Does something with those who answer to what is typed: now, or once they are shown. Only the last wish
    /// counts, and typing on takes it back.
    void whenAnswered(Runnable then) {
        if (isAsking) {
            wish = then;
        } else {
            then.run();
        }
    }

    /// Whether those who are shown may answer to something else than what is typed.
    boolean isAsking() {
        return isAsking;
    }

    /// Somebody of the list was chosen.
    void choose(ChildId child) {
        chosen = Optional.of(child);
    }

    /// The line of whom was chosen last, or the first where that child is not shown any more.
    int chosenLine() {
        var children = rows.stream().map(FindRow::child).toList();
        return Math.max(0, chosen.map(children::indexOf).orElse(0));
    }

    private void askNow() {
        isAsking = true;
        asksAgain = false;
        if (rows.isEmpty()) {
            empty.set(texts.say("find.loading"));
        }
        String text = typed.get().strip();
        List<ChildId> lately = List.copyOf(recent);
        LocalDate today = London.today(clock);
        background.run(() -> answer(text, lately, today), this::answered, _ -> {
            isAsking = false;
            wish = NOTHING;
            rows.clear();
            empty.set(texts.say("find.failed"));
        });
    }

    private Answer answer(String text, List<ChildId> lately, LocalDate today) {
        if (text.isEmpty()) {
            var them = findChild.these(lately).stream()
                    .map(who -> words.row(who, "", today))
                    .toList();
            return new Answer(text, findChild.count(), them, 0);
        }
        var found = findChild.find(text, SHOWN);
        return new Answer(
                text,
                findChild.count(),
                found.found().stream().map(one -> words.row(one, today)).toList(),
                found.withheld());
    }

    private void answered(Answer answer) {
        isAsking = false;
        if (asksAgain) {
            askNow();
            return;
        }
        // a list that is filled anew chooses as it likes
        var wasChosen = chosen;
        rows.setAll(answer.rows());
        chosen = wasChosen;
        here.set(texts.say("find.here", answer.records()));
        restricted.set(answer.restricted() == 0 ? "" : texts.say("find.restricted", answer.restricted()));
        if (answer.text().isEmpty()) {
            heading.set(answer.rows().isEmpty() ? "" : texts.say("find.recent"));
            empty.set(texts.say("find.empty.recent"));
        } else {
            heading.set(answer.rows().size() == SHOWN ? texts.say("find.many", SHOWN) : "");
            empty.set(answer.restricted() == 0 ? texts.say("find.empty", answer.text()) : "");
        }
        answers.set(answers.get() + 1);
        Runnable wished = wish;
        wish = NOTHING;
        wished.run();
    }

    /// A child was opened, from here or elsewhere.
    void opened(ChildId child) {
        recent.remove(child);
        recent.addFirst(child);
        while (recent.size() > RECENT) {
            recent.removeLast();
        }
    }

    List<ChildId> recent() {
        return List.copyOf(recent);
    }

    /// An NHS number is written 3-3-4 once it is whole; a phone number that goes on after ten figures is not one.
    static String spaced(String text) {
        String digits = text.replace(" ", "");
        if (digits.isEmpty() || !digits.chars().allMatch(Character::isDigit)) {
            return text;
        }
        return digits.length() > DIGITS_OF_AN_NHS_NUMBER
                ? digits
                : NhsNumber.read(digits).map(NhsNumber::toString).orElse(text);
    }

    StringProperty typedProperty() {
        return typed;
    }

    ObservableList<FindRow> rows() {
        return rows;
    }

    /// Goes up with each answer that is shown.
    ReadOnlyIntegerProperty answersProperty() {
        return answers.getReadOnlyProperty();
    }

    ReadOnlyStringProperty hereProperty() {
        return here.getReadOnlyProperty();
    }

    ReadOnlyStringProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    ReadOnlyStringProperty headingProperty() {
        return heading.getReadOnlyProperty();
    }

    ReadOnlyStringProperty restrictedProperty() {
        return restricted.getReadOnlyProperty();
    }
}
