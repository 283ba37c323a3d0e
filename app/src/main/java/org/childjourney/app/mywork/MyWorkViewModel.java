package org.childjourney.app.mywork;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import org.childjourney.access.WhoMayRead;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.HowItStands;
import org.childjourney.app.ui.Mark;
import org.childjourney.app.ui.Names;
import org.childjourney.app.ui.RestrictedWords;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.ui.Urgency;
import org.childjourney.record.ChildId;
import org.childjourney.record.London;
import org.childjourney.timescales.DueList.Scope;
import org.childjourney.timescales.DueRow;
import org.childjourney.timescales.DueTogether;
import org.childjourney.timescales.ReadDue;
import org.childjourney.timescales.RuleClass;
import org.childjourney.visits.LastSeen;

/// What is due, in the order in which it matters.
final class MyWorkViewModel {

    private final ReadDue dueList;
    private final RestrictedWords restricted;
    private final LastSeen lastSeen;
    private final WhoseWork work;
    private final Clock clock;
    private final Background background;
    private final Texts texts;
    private final Dates dates;
    private final Names names;
    private final HowItStands stands;

    private final ObservableList<WorkRow> all = FXCollections.observableArrayList();
    private final FilteredList<WorkRow> filtered = new FilteredList<>(all);
    private final SortedList<WorkRow> rows = new SortedList<>(filtered, WorkRow.FIRST_THINGS_FIRST);
    private final ObjectProperty<Chip> chip = new SimpleObjectProperty<>(Chip.ALL);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Whose> whose = new SimpleObjectProperty<>();
    private final ObjectProperty<WorkRow> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
    private boolean hasFailed;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean isRead;
    private int asked;

    MyWorkViewModel(
            ReadDue dueList,
            WhoMayRead whoMayRead,
            LastSeen lastSeen,
            WhoseWork work,
            Clock clock,
            Background background,
            Texts texts) {
        this.dueList = dueList;
        this.restricted = new RestrictedWords(whoMayRead, texts);
        this.lastSeen = lastSeen;
        this.work = work;
        this.clock = clock;
        this.background = background;
        this.texts = texts;
        this.dates = new Dates(texts);
        this.names = new Names(texts);
        this.stands = new HowItStands(texts);
        whose.set(work.first());
        filtered.predicateProperty()
                .bind(Bindings.createObjectBinding(() -> row -> chip.get().shows(row) && matches(row), chip, filter));
        whose.subscribe((_, _) -> load());
        chip.subscribe(this::sayWhyEmpty);
        filter.subscribe(this::sayWhyEmpty);
    }

    /// Reads the list again, as after a save; the chosen line stays chosen where it is still there.
    void load() {
        int mine = ++asked;
        if (all.isEmpty()) {
            empty.set(texts.say("mywork.loading"));
        }
        LocalDate today = London.today(clock);
        Scope scope = work.scope(whose.get());
        if (!dueList.mayRead(scope)) {
            all.clear();
            empty.set(texts.say("mywork.mayNot"));
            return;
        }
        background.run(
                () -> Stream.concat(
                                lines(dueList.openOn(today, scope)).map(line -> toRow(line, today)),
                                lines(dueList.withheldOn(today, scope)).map(line -> toWithheld(line, today)))
                        .toList(),
                found -> {
                    if (mine == asked) {
                        show(found, today, mine);
                    }
                },
                _ -> {
                    hasFailed = true;
                    empty.set(texts.say("mywork.failed"));
                });
    }

    /// A statistic is not work, and what one act meets is one line.
    private static Stream<DueTogether> lines(List<DueRow> rows) {
        return DueTogether.among(rows.stream()
                        .filter(row -> row.obligation().ruleClass() != RuleClass.STATISTIC)
                        .toList())
                .stream();
    }

    /// Does something after what is going on, such as laying out the window.
    void soon(Runnable then) {
        background.show(then);
    }

    /// Does something once the list is read.
    void whenRead(Runnable then) {
        if (isRead) {
            then.run();
        } else {
            waiting.add(then);
        }
    }

    private void show(List<WorkRow> found, LocalDate today, int asking) {
        hasFailed = false;
        var wasChosen = Optional.ofNullable(chosen.get()).map(WorkRow::due);
        all.setAll(found);
        wasChosen.flatMap(this::sameDuty).ifPresentOrElse(chosen::set, () -> chosen.set(null));
        sayWhyEmpty();
        isRead = true;
        List.copyOf(waiting).forEach(Runnable::run);
        waiting.clear();
        List<ChildId> children = found.stream()
                .filter(row -> !row.isWithheld())
                .map(row -> row.due().child())
                .distinct()
                .toList();
        background.run(() -> lastSeen.of(children), seen -> {
            if (asking == asked) {
                showSeen(seen, today);
            }
        });
    }

    private Optional<WorkRow> sameDuty(DueRow before) {
        return rows.stream()
                .filter(row -> row.due().child().equals(before.child())
                        && row.due()
                                .obligation()
                                .rule()
                                .equals(before.obligation().rule())
                        && row.due()
                                .obligation()
                                .due()
                                .equals(before.obligation().due()))
                .findFirst();
    }

    private void showSeen(Map<ChildId, LastSeen.Seen> seen, LocalDate today) {
        var wasChosen = Optional.ofNullable(chosen.get()).map(WorkRow::due);
        all.replaceAll(row -> Optional.ofNullable(seen.get(row.due().child()))
                .map(when -> seen(row, when, today))
                .orElse(row));
        wasChosen.flatMap(this::sameDuty).ifPresent(chosen::set);
    }

    private WorkRow seen(WorkRow row, LastSeen.Seen seen, LocalDate today) {
        boolean alone = seen.alone().equals(Optional.of(seen.on()));
        return row.withLastSeen(
                Dates.inTable(seen.on()),
                texts.say(alone ? "mywork.seen.alone" : "mywork.seen.notAlone", dates.ago(seen.on(), today)));
    }

    private WorkRow toRow(DueTogether line, LocalDate today) {
        DueRow row = line.first();
        String name = names.inList(row.childName(), row.authorityId());
        return new WorkRow(
                row,
                line.others(),
                Urgency.of(line, today),
                mark(line),
                stands.words(row, today),
                row.born()
                        .map(born -> texts.say("mywork.child.aged", name, dates.shortAge(born, today)))
                        .orElse(name),
                row.obligation().duty(),
                Dates.inTable(row.obligation().due()),
                dates.untilDue(row.obligation().due(), today),
                row.obligation().explanation().interval(),
                texts.word(row.obligation().ruleClass()),
                texts.say("ui.notRecorded"),
                "",
                row.worker().orElseGet(() -> texts.say("mywork.worker.none")),
                false);
    }

    /// The gravest of what stands in one line.
    private static Mark.Kind mark(DueTogether line) {
        return line.all().map(HowItStands::mark).min(Comparator.naturalOrder()).orElseThrow();
    }

    /// Of a child whose record is kept from the user: that something is due, when, and whom to ask.
    private WorkRow toWithheld(DueTogether line, LocalDate today) {
        DueRow row = line.first();
        LocalDate due = row.obligation().due();
        return new WorkRow(
                row,
                List.of(),
                Urgency.of(line, today),
                mark(line),
                stands.words(row, today),
                RestrictedWords.name(texts),
                texts.say("mywork.withheld", restricted.ask(row.child())),
                Dates.inTable(due),
                dates.untilDue(due, today),
                "",
                "",
                "",
                "",
                "",
                true);
    }

    private boolean matches(WorkRow row) {
        String searched = row.searched().toLowerCase(Locale.UK);
        return Arrays.stream(filter.get().toLowerCase(Locale.UK).split("\\s+")).allMatch(searched::contains);
    }

    private void sayWhyEmpty() {
        if (hasFailed) {
            return;
        }
        if (!filter.get().isBlank()) {
            empty.set(texts.say("mywork.empty.filter", filter.get().strip()));
        } else if (all.isEmpty()) {
            empty.set(texts.say(whose.get() == Whose.MY_CHILDREN ? "mywork.empty.mine" : "mywork.empty.nothing"));
        } else if (chip.get() != Chip.ALL) {
            empty.set(withNext(texts.say("mywork.empty.chip." + chip.get().name())));
        }
    }

    private String withNext(String nothing) {
        LocalDate today = London.today(clock);
        return all.stream()
                .filter(row -> !row.due().obligation().due().isBefore(today))
                .min(WorkRow.FIRST_THINGS_FIRST)
                .map(next -> texts.say(
                        "mywork.empty.next",
                        nothing,
                        next.child(),
                        next.what(),
                        Dates.full(next.due().obligation().due())))
                .orElse(nothing);
    }

    /// How many lines a chip has.
    ObservableValue<String> chipText(Chip counted) {
        return Bindings.createStringBinding(
                () -> texts.say(
                        "mywork.chip." + counted.name(),
                        all.stream().filter(counted::shows).count()),
                all);
    }

    /// Whose work there is to choose between.
    List<Whose> offered() {
        return work.offered();
    }

    String today() {
        return Dates.full(London.today(clock));
    }

    SortedList<WorkRow> rows() {
        return rows;
    }

    ObjectProperty<Chip> chipProperty() {
        return chip;
    }

    StringProperty filterProperty() {
        return filter;
    }

    ObjectProperty<Whose> whoseProperty() {
        return whose;
    }

    ObjectProperty<WorkRow> chosenProperty() {
        return chosen;
    }

    ReadOnlyStringProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }
}
