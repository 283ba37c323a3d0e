package org.childjourney.app.overview;

import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
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
