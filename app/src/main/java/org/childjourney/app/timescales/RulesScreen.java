package org.childjourney.app.timescales;

import jakarta.inject.Inject;
import java.time.Clock;
import javafx.scene.Parent;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Look;
import org.childjourney.app.ui.Texts;
import org.childjourney.timescales.Catalogue;
import org.childjourney.timescales.WorkingDays;

/// Settings and rules: how the window looks to this user, and every rule by which something is due, to be read and
/// tried.
public final class RulesScreen {

    private final Texts texts = Texts.of(RulesScreen.class);
    private final Look look;
    private final Clock clock;
    private final Background background;

    @Inject
    RulesScreen(Look look, Clock clock, Background background) {
        this.look = look;
        this.clock = clock;
        this.background = background;
    }

    public String title() {
        return texts.say("timescales.title");
    }

    public Open open() {
        var model = new RulesViewModel(Catalogue.standard(), clock, background, texts);
        var trying = new TryViewModel(Catalogue.standard(), WorkingDays.ofEngland(), clock, texts);
        model.load();
        return new Open(new RulesView(model, trying, look, texts));
    }

    /// The rules while they are open.
    public static final class Open {

        private final RulesView view;

        private Open(RulesView view) {
            this.view = view;
        }

        public Parent root() {
            return view.root();
        }

        /// Puts the caret on the list of rules.
        public void focus() {
            view.focusList();
        }
    }
}
