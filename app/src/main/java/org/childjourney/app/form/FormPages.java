package org.childjourney.app.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.childjourney.access.Act;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Section.Around;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.ChildId;
import org.childjourney.record.RecordId;
import org.childjourney.recording.Answers;
import org.childjourney.recording.Finished;

/// The forms of one section of a child's page: one at a time in place of what is read there, and above that what was
/// finished a moment ago, for as long as it can be taken back.
public final class FormPages {

    /// So many strips are shown before they are folded.
    private static final int SHOWN = 2;

    private final ChildId child;
    private final Section section;
    private final Around around;
    private final FormScreen screen;
    private final Background background;
    private final Texts texts;
    private final VBox strips = new VBox();
    private final List<DoneView> finished = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private Optional<Open> open = Optional.empty();
    private boolean isOpening;

    private record Open(String name, FormViewModel model, FormView view) {}

    /// The section around its forms.
    public interface Section {

        /// What the ids of its forms begin with.
        String place();

        /// What a user's role has to allow for these forms.
        default Act act() {
            return Act.RECORD_ABOUT_CHILD;
        }

        /// What a user's role has to allow for the form of that name.
        default Act act(String form) {
            return act();
        }

        /// The form of that name, read off the window's thread; none where what it is about is gone.
        Optional<Form> form(String name);

        /// Shows a form in place of what is read.
        void show(Parent form);

        /// Shows again what is read. A record that was finished is named.
        void closed(Optional<RecordId> finished);
    }

    FormPages(ChildId child, Section section, Around around, FormScreen screen, Background background, Texts texts) {
        this.child = child;
        this.section = section;
        this.around = around;
        this.screen = screen;
        this.background = background;
        this.texts = texts;
        strips.setId(section.place() + "-done");
        screen.justFinished(child, section.place()).forEach(one -> finished.add(strip(one)));
        showStrips();
    }

    /// What was finished a moment ago; it stands above what is read.
    public Node strips() {
        return strips;
    }

    public boolean mayRecord() {
        return screen.mayRecord(section.act());
    }

    /// Whether this user may record what the form of that name is for.
    public boolean mayRecord(String form) {
        return screen.mayRecord(section.act(form));
    }

    /// Why this user may not record that, and who may.
    public String whyNot(String form) {
        return screen.whyNot(section.act(form));
    }

    /// Why this user may not record here, and who may.
    public String whyNot() {
        return screen.whyNot(section.act());
    }

    /// Says that this user may not record here, and who may.
    public void sayWhoMay() {
        sayWhoMay(section.act());
    }

    private void sayWhoMay(Act act) {
        var label = new Label(screen.whyNot(act));
        label.setId(section.place() + "-mayNot");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().addAll("banner", "banner-info");
        strips.getChildren().setAll(label);
    }

    /// Opens a form of the section, by its name.
    public void write(String name) {
        write(name, () -> section.form(name).map(form -> screen.begin(child, form)));
    }

    private void write(String name, Supplier<Optional<Begun>> asked) {
        Act act = section.act(name);
        if (!screen.mayRecord(act)) {
            sayWhoMay(act);
            return;
        }
        if (isOpening || open.isPresent()) {
            return;
        }
        isOpening = true;
        background.run(
                asked,
                begun -> {
                    begun.ifPresent(this::show);
                    opened();
                },
                _ -> opened());
    }

    private void opened() {
        isOpening = false;
        List.copyOf(waiting).forEach(Runnable::run);
        waiting.clear();
    }

    private void show(Begun begun) {
        var model = screen.model(child, begun, new FormViewModel.Around() {
            @Override
            public void finished(Finished finished, Answers answers, String keptAs) {
                FormPages.this.finished(new JustFinished.One(
                        child, section.place(), begun.form().name(), keptAs, answers, finished));
            }

            @Override
            public void notKept(Asked question, String files) {
                screen.files(child).discard(question, files);
            }

            @Override
            public void discarded() {
                close(Optional.empty());
                around.discarded();
            }
        });
        var view = new FormView(begun.form(), model, screen.files(child), texts, () -> {
            model.leave();
            close(Optional.empty());
        });
        open = Optional.of(new Open(begun.form().name(), model, view));
        section.show(view.root());
        model.begunProperty().subscribe(isBegun -> {
            if (isBegun) {
                around.begun();
            }
        });
        view.focus();
    }

    private void finished(JustFinished.One one) {
        screen.justFinished().add(one);
        finished.removeIf(DoneView::isOver);
        finished.addFirst(strip(one));
        showStrips();
        close(Optional.of(one.finished().record()));
        around.changed(one.finished().children());
    }

    private DoneView strip(JustFinished.One one) {
        var views = new ArrayList<DoneView>();
        views.add(screen.strip(one, new DoneViewModel.Around() {
            @Override
            public void takenBack(String form) {
                over();
                around.changed(one.finished().children());
                if (open.isEmpty()) {
                    write(
                            form,
                            () -> section.form(form)
                                    .map(again -> screen.begin(child, again))
                                    .filter(again -> again.draft().isPresent())
                                    .map(again ->
                                            new Begun(again.form(), again.draft(), texts.say("form.undone.UNDONE"))));
                }
            }

            @Override
            public void over() {
                finished.removeAll(views);
                showStrips();
            }
        }));
        return views.getFirst();
    }

    private void showStrips() {
        showStrips(finished.size() > SHOWN);
    }

    private void showStrips(boolean folded) {
        strips.getChildren().clear();
        for (int place = 0; place < (folded ? SHOWN : finished.size()); place++) {
            finished.get(place).stands(place);
            strips.getChildren().add(finished.get(place).root());
        }
        if (folded) {
            var more = new Button(texts.say("form.done.more", finished.size() - SHOWN));
            more.setId(section.place() + "-moreDone");
            more.setOnAction(_ -> showStrips(false));
            var row = new HBox(more);
            row.getStyleClass().addAll("banner", "banner-done");
            strips.getChildren().add(row);
        }
    }

    private void close(Optional<RecordId> finished) {
        open.ifPresent(form -> form.view().left());
        open = Optional.empty();
        section.closed(finished);
    }

    /// The name of the form that is open.
    public Optional<String> name() {
        return open.map(Open::name);
    }

    /// Puts the caret into the form that is open.
    public void focus() {
        open.ifPresent(form -> form.view().focus());
    }

    /// Closes the form that is open; what is typed is kept.
    public void leave() {
        open.ifPresent(form -> {
            form.model().leave();
            close(Optional.empty());
        });
    }

    /// Keeps what is typed; returns when it is on the disk.
    public void keep() {
        open.ifPresent(form -> form.model().keep());
    }

    /// The page goes away, and the form that is open with it.
    public void end() {
        open.ifPresent(form -> form.view().end());
    }

    /// Does something once no form is on its way to the screen.
    public void whenOpened(Runnable then) {
        if (isOpening) {
            waiting.add(then);
        } else {
            then.run();
        }
    }
}
