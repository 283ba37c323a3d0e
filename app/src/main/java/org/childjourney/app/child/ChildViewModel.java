package org.childjourney.app.child;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.childjourney.app.child.ChildPage.DutyRow;
import org.childjourney.app.form.Whom;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.RestrictedWords;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.ui.WhyWords;
import org.childjourney.record.ChildId;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;

/// One open child. It is never pointed at another child.
final class ChildViewModel {

    private final ChildId child;
    private final ReadChild readChild;
    private final Unfinished unfinished;
    private final Clock clock;
    private final Background background;
    private final Texts texts;

    private final ReadOnlyObjectWrapper<ChildPage> page = new ReadOnlyObjectWrapper<>(ChildPage.EMPTY);
    private final ObjectProperty<DutyRow> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper draft = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Whom>> together = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final boolean isRestricted;
    private final List<Runnable> waiting = new ArrayList<>();
    private int asked;

    /// What this user has begun and not finished.
    interface Unfinished {

        /// Whether something is begun on the page of the child.
        boolean isOn(ChildId child);

        /// On the page of which brother or sister a visit is begun that is to the child too.
        Optional<Whom> together(ChildId child);
    }

    ChildViewModel(
            ChildId child,
            ReadChild readChild,
            Unfinished unfinished,
            Clock clock,
            Background background,
            Texts texts) {
        this.child = child;
        this.readChild = readChild;
        this.clock = clock;
        this.background = background;
        this.texts = texts;
        this.unfinished = unfinished;
        this.isRestricted = !readChild.mayRead(child);
        if (isRestricted) {
            note.set(RestrictedWords.name(texts));
            background.run(() -> readChild.inPlaceOf(child), note::set);
        } else {
            lookForDrafts();
            lookForTogether();
        }
    }

    /// Whether nothing of the child may be shown to the user. No section is read then.
    boolean isRestricted() {
        return isRestricted;
    }

    private void lookForDrafts() {
        background.run(() -> unfinished.isOn(child), isThere -> {
            if (isThere) {
                begun();
            }
        });
    }

    /// Looks again whether a visit is begun elsewhere that is to this child too.
    void lookForTogether() {
        background.run(() -> unfinished.together(child), together::set);
    }

    /// What the child is called on the tab.
    ObservableValue<String> title() {
        return page.map(ChildPage::onTab).map(name -> isRestricted ? RestrictedWords.name(texts) : name);
    }

    /// Does something after what is going on, such as laying out the window.
    void soon(Runnable then) {
        background.show(then);
    }

    /// Something is typed that is not finished.
    void begun() {
        draft.set(true);
    }

    /// What was begun is finished; whether anything else is begun is looked up.
    void finished() {
        draft.set(false);
        lookForDrafts();
    }

    void load() {
        int mine = ++asked;
        if (page.get() == ChildPage.EMPTY) {
            note.set(texts.say("child.loading"));
        }
        LocalDate today = London.today(clock);
        background.run(
                () -> readChild.on(today, child),
                read -> {
                    if (mine == asked) {
                        note.set("");
                        page.set(read);
                        List.copyOf(waiting).forEach(Runnable::run);
                        waiting.clear();
                    }
                },
                _ -> note.set(texts.say("child.failed")));
    }

    /// Does something as soon as it is known whose record it is.
    void whenRead(Runnable then) {
        if (page.get() == ChildPage.EMPTY) {
            waiting.add(then);
        } else {
            then.run();
        }
    }

    /// One record of the child, to be read.
    RecordViewModel record(RecordId record, ReadRecord reading) {
        return new RecordViewModel(
                record, () -> reading.of(child, record, page.get().toCall()), background);
    }

    ChildId child() {
        return child;
    }

    ReadOnlyObjectProperty<ChildPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Whom>> togetherProperty() {
        return together.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty draftProperty() {
        return draft.getReadOnlyProperty();
    }

    ObjectProperty<DutyRow> chosenProperty() {
        return chosen;
    }

    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    ObservableValue<String> whyText() {
        return chosen.map(row -> Stream.of(WhyWords.of(row.duty()), row.said())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("\n")))
                .orElse(texts.say("child.why.none"));
    }
}
