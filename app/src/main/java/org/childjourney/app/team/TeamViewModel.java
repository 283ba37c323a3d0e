package org.childjourney.app.team;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.childjourney.app.form.Form;
import org.childjourney.app.team.TeamPage.Counted;
import org.childjourney.app.team.TeamPage.LineRow;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Texts;
import org.childjourney.people.Team;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;
import org.childjourney.record.StoreFault;
import org.childjourney.team.ReadTeam;
import org.childjourney.team.TeamStandards;

/// Which team is shown, which part of it, and the lines that a figure opened.
final class TeamViewModel {

    private final ReadTeam read;
    private final GiveForm giving;
    private final Clock clock;
    private final Background background;
    private final Texts texts;

    private final ObservableList<Held<Team>> teams = FXCollections.observableArrayList();
    private final ObjectProperty<Held<Team>> team = new SimpleObjectProperty<>();
    private final ObjectProperty<Panel> panel = new SimpleObjectProperty<>(Panel.PEOPLE);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<TeamPage> page = new ReadOnlyObjectWrapper<>(TeamPage.EMPTY);
    private final ReadOnlyObjectWrapper<List<LineRow>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper opened = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper asAt = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private int asked;

    TeamViewModel(ReadTeam read, GiveForm giving, Clock clock, Background background, Texts texts) {
        this.read = read;
        this.giving = giving;
        this.clock = clock;
        this.background = background;
        this.texts = texts;
        team.subscribe(_ -> load());
        panel.subscribe(this::showLines);
        filter.subscribe(typed -> {
            if (page.get() != TeamPage.EMPTY) {
                note.set(
                        typed.isBlank() ? texts.say("team.empty.rows") : texts.say("team.empty.filter", typed.strip()));
            }
        });
    }

    boolean mayRead() {
        return read.mayRead();
    }

    /// Finds the teams, and shows the user's own, else the first.
    void begin() {
        if (!mayRead()) {
            note.set(texts.say("team.mayNot"));
            return;
        }
        note.set(texts.say("team.loading"));
        record Found(List<Held<Team>> all, Optional<RecordId> own) {}
        background.run(
                () -> new Found(read.all(), read.own()),
                found -> {
                    teams.setAll(found.all());
                    note.set(texts.say("team.empty"));
                    found.all().stream()
                            .filter(one -> Optional.of(one.id()).equals(found.own()))
                            .findFirst()
                            .or(() -> found.all().stream().findFirst())
                            .ifPresent(team::set);
                },
                _ -> note.set(texts.say("team.failed")));
    }

    /// Reads the team again, as after a save.
    void load() {
        var shown = Optional.ofNullable(team.get()).map(Held::id);
        if (shown.isEmpty()) {
            return;
        }
        int mine = ++asked;
        Instant now = clock.instant();
        background.run(
                () -> read(shown.get()), found -> show(found, mine, now), _ -> note.set(texts.say("team.failed")));
    }

    /// The form in which a child is given to a worker; none before a team is shown. This reads the disk.
    Optional<Form> give(ChildId child) {
        return Optional.ofNullable(team.get())
                .map(Held::id)
                .or(read::own)
                .flatMap(shown -> giving.form(shown, child, page.get().people(), Dates.inTable(London.today(clock))));
    }

    /// Whether the child's record is kept from the user.
    boolean isKept(ChildId child) {
        return read.isKept(child);
    }

    private TeamPage read(RecordId shown) {
        return new TeamPages(TeamStandards.standard(), London.today(clock), texts)
                .of(new TeamPages.Read(
                        read.workers(shown),
                        read.children(shown),
                        part(() -> read.due(shown)),
                        part(() -> read.done(shown)),
                        read::isKept));
    }

    /// A part that cannot be read leaves the others standing: its figures say that they were not counted.
    private static <T> Optional<T> part(Supplier<T> asked) {
        try {
            return Optional.of(asked.get());
        } catch (StoreFault unread) {
            return Optional.empty();
        }
    }

    private void show(TeamPage found, int asking, Instant at) {
        if (asking == asked) {
            note.set(texts.say(found.people().isEmpty() ? "team.empty" : "team.empty.rows"));
            asAt.set(texts.say("team.asAt", Dates.full(London.today(clock)) + " " + Dates.timeOf(at)));
            page.set(found);
            showLines(panel.get());
        }
    }

    private void showLines(Panel shown) {
        switch (shown) {
            case CHILDREN -> {
                lines.set(page.get().children());
                opened.set(texts.say("team.opened.all"));
            }
            case GAPS -> {
                lines.set(page.get().allGaps());
                opened.set(texts.say("team.gaps"));
            }
            case PEOPLE, DRIFT -> {
                lines.set(List.of());
                opened.set("");
            }
        }
    }

    /// Turns to a part of the team, with all its lines.
    void turnTo(Panel wanted) {
        panel.set(wanted);
        showLines(wanted);
    }

    /// Does something after what is going on, such as laying out the window.
    void soon(Runnable then) {
        background.show(then);
    }

    /// Opens the lines that a figure counts.
    void open(Panel in, String what, Counted counted) {
        panel.set(in);
        lines.set(counted.rows());
        opened.set(texts.say("team.opened", what, counted.words()));
    }

    ObservableList<Held<Team>> teams() {
        return teams;
    }

    ObjectProperty<Held<Team>> teamProperty() {
        return team;
    }

    ObjectProperty<Panel> panelProperty() {
        return panel;
    }

    StringProperty filterProperty() {
        return filter;
    }

    ReadOnlyObjectProperty<TeamPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<LineRow>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    ReadOnlyStringProperty openedProperty() {
        return opened.getReadOnlyProperty();
    }

    ReadOnlyStringProperty asAtProperty() {
        return asAt.getReadOnlyProperty();
    }

    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    String today() {
        return London.today(clock).toString();
    }
}
