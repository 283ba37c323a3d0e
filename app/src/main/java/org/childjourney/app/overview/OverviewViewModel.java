package org.childjourney.app.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import org.childjourney.app.form.Form;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Loading;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.ChildId;
import org.childjourney.record.London;

/// The overview of one open child. It is never pointed at another child.
final class OverviewViewModel {

    private final ChildId child;
    private final ReadOverview readOverview;
    private final Clock clock;
    private final Background background;
    private final Loading<OverviewPage> loading;

    OverviewViewModel(ChildId child, ReadOverview readOverview, Clock clock, Background background, Texts texts) {
        this.child = child;
        this.readOverview = readOverview;
        this.clock = clock;
        this.background = background;
        this.loading = new Loading<>(background, OverviewPage.EMPTY, texts.say("overview.failed"));
    }

    void load() {
        LocalDate today = London.today(clock);
        loading.load(() -> readOverview.on(today, child));
    }

    /// Does something once, when the child was read.
    void whenLoaded(Runnable then) {
        loading.whenLoaded(then);
    }

    /// Makes a form ready, off the window's thread, and shows it.
    void prepare(Supplier<Form> form, Consumer<Form> shown) {
        background.run(form, shown);
    }

    ChildId child() {
        return child;
    }

    ReadOnlyObjectProperty<OverviewPage> pageProperty() {
        return loading.pageProperty();
    }

    ReadOnlyStringProperty noteProperty() {
        return loading.noteProperty();
    }
}
