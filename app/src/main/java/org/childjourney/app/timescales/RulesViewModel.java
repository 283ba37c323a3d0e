package org.childjourney.app.timescales;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import org.childjourney.app.timescales.RuleWords.Fact;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.London;
import org.childjourney.timescales.Entry;
import org.childjourney.timescales.RulesInForce;

/// The rules in words, those that the filter leaves, and the one that is read.
final class RulesViewModel {

    private final RulesInForce rules;
    private final Clock clock;
    private final Background background;
    private final Texts texts;
    private final RuleWords words;
    private final ObservableList<RuleRow> all = FXCollections.observableArrayList();
    private final FilteredList<RuleRow> filtered = new FilteredList<>(all);
    private final SortedList<RuleRow> rows = new SortedList<>(filtered);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<RuleRow> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Shows> shows = new ReadOnlyObjectWrapper<>(Shows.LIST);

    RulesViewModel(RulesInForce rules, Clock clock, Background background, Texts texts) {
        this.rules = rules;
        this.clock = clock;
        this.background = background;
        this.texts = texts;
        this.words = new RuleWords(texts);
        filtered.predicateProperty().bind(Bindings.createObjectBinding(() -> this::matches, filter));
    }

    /// What is read beside the list of rules, or in its place.
    enum Shows {
        LIST,
        RULE,
        TRY,
        CHANGES
    }

    void load() {
        LocalDate today = London.today(clock);
        var versions = rules.catalogue().entriesOn(today).stream()
                .collect(Collectors.groupingBy(Entry::rule, LinkedHashMap::new, Collectors.toList()));
        var before = Optional.ofNullable(chosen.get()).map(row -> row.entry().rule());
        all.setAll(
                versions.values().stream().map(list -> words.row(list, today)).toList());
        before.ifPresent(rule -> all.stream()
                .filter(row -> row.entry().rule().equals(rule))
                .findFirst()
                .ifPresent(chosen::set));
    }

    /// Does something after what is going on, such as laying out the window.
    void soon(Runnable then) {
        background.show(then);
    }

    private boolean matches(RuleRow row) {
        String searched = row.searched().toLowerCase(Locale.UK);
        return Arrays.stream(filter.get().strip().toLowerCase(Locale.UK).split("\\s+"))
                .allMatch(searched::contains);
    }

    ObservableValue<String> empty() {
        return filter.map(typed -> texts.say("timescales.empty", typed.strip()));
    }

    ObservableValue<String> count() {
        return Bindings.createStringBinding(() -> texts.say("timescales.count", filtered.size(), all.size()), filtered);
    }

    SortedList<RuleRow> rows() {
        return rows;
    }

    StringProperty filterProperty() {
        return filter;
    }

    ObjectProperty<RuleRow> chosenProperty() {
        return chosen;
    }

    ReadOnlyObjectWrapper<Shows> showsProperty() {
        return shows;
    }

    List<Fact> facts(RuleRow row) {
        return words.facts(row);
    }
}
