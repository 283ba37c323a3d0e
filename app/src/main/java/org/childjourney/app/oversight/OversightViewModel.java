package org.childjourney.app.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.childjourney.app.oversight.OversightPage.Row;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Loading;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.ChildId;
import org.childjourney.record.London;

/// The oversight of one open child, and the line of it that is read. It is never pointed at another child.
final class OversightViewModel {

    private final ChildId child;
    private final ReadOversight readOversight;
    private final Clock clock;
    private final Texts texts;
    private final Loading<OversightPage> loading;
    private final ObjectProperty<Row> chosen = new SimpleObjectProperty<>();

    OversightViewModel(ChildId child, ReadOversight readOversight, Clock clock, Background background, Texts texts) {
        this.child = child;
        this.readOversight = readOversight;
        this.clock = clock;
        this.texts = texts;
        this.loading = new Loading<>(background, OversightPage.EMPTY, texts.say("oversight.failed"));
    }

    void load() {
        LocalDate today = London.today(clock);
        loading.load(() -> readOversight.on(today, child));
    }

    ChildId child() {
        return child;
    }

    ReadOnlyObjectProperty<OversightPage> pageProperty() {
        return loading.pageProperty();
    }

    ReadOnlyStringProperty noteProperty() {
        return loading.noteProperty();
    }

    ObjectProperty<Row> chosenProperty() {
        return chosen;
    }

    /// Everything that was recorded of the line that is chosen.
    ObservableValue<String> whole() {
        return chosen.map(Row::whole).orElse(texts.say("oversight.whole.none"));
    }

    /// What a decision is to answer that is begun at the line that is chosen.
    Optional<String> asked() {
        return Optional.ofNullable(chosen.get()).flatMap(Row::asks);
    }

    /// "To decide: ask your practice manager".
    String ask() {
        return texts.say("oversight.ask", readOversight.whoDecides());
    }
}
