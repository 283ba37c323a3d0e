package org.childjourney.app.family;

import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Loading;
import org.childjourney.app.ui.Texts;
import org.childjourney.family.MemberId;
import org.childjourney.record.ChildId;
import org.childjourney.record.London;

/// The family of one open child, and who of it is chosen: in the genogram and in the table it is the same person.
final class FamilyViewModel {

    private final ChildId child;
    private final ReadFamily readFamily;
    private final Clock clock;
    private final Background background;
    private final Loading<FamilyPage> loading;
    private final ObjectProperty<MemberId> chosen = new SimpleObjectProperty<>(MemberId.CHILD);

    FamilyViewModel(ChildId child, ReadFamily readFamily, Clock clock, Background background, Texts texts) {
        this.child = child;
        this.readFamily = readFamily;
        this.clock = clock;
        this.background = background;
        this.loading = new Loading<>(background, FamilyPage.EMPTY, texts.say("family.failed"));
    }

    void load() {
        LocalDate today = London.today(clock);
        loading.load(() -> readFamily.on(today, child));
    }

    /// Does something once, when the child was read.
    void whenLoaded(Runnable then) {
        loading.whenLoaded(then);
    }

    /// Does something after what is going on, such as laying out the window.
    void soon(Runnable then) {
        background.show(then);
    }

    ChildId child() {
        return child;
    }

    ReadOnlyObjectProperty<FamilyPage> pageProperty() {
        return loading.pageProperty();
    }

    ObjectProperty<MemberId> chosenProperty() {
        return chosen;
    }

    ReadOnlyStringProperty noteProperty() {
        return loading.noteProperty();
    }
}
