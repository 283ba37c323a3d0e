package org.childjourney.app.timescales;

import jakarta.inject.Inject;
import java.time.Clock;
import javafx.scene.Parent;
import org.childjourney.access.ReadableRecords;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Look;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.ui.Workers;
import org.childjourney.timescales.DecideRuleChange;
import org.childjourney.timescales.ProposeRuleChange;
import org.childjourney.timescales.RulesInForce;

/// Settings and rules: how the window looks to this user, and every rule by which something is due, to be read and
/// tried.
public final class RulesScreen {

    private final Texts texts = Texts.of(RulesScreen.class);
    private final RulesInForce rules;
    private final ProposeRuleChange propose;
    private final DecideRuleChange decide;
    private final Workers workers;
    private final Look look;
    private final Clock clock;
    private final Background background;

    @Inject
    RulesScreen(
            RulesInForce rules,
            ProposeRuleChange propose,
            DecideRuleChange decide,
            ReadableRecords records,
            Look look,
            Clock clock,
            Background background) {
        this.rules = rules;
        this.propose = propose;
        this.decide = decide;
        this.workers = new Workers(records, texts);
        this.look = look;
        this.clock = clock;
        this.background = background;
    }

    public String title() {
        return texts.say("timescales.title");
    }

    /// @param rulesChanged what follows once due dates may be others
    public Open open(Runnable rulesChanged) {
        var model = new RulesViewModel(rules, clock, background, texts);
        var trying = new TryViewModel(rules, clock, texts);
        var changes = new ChangesViewModel(decide, new ChangeWords(rules, workers, texts), background, texts, () -> {
            model.load();
            rulesChanged.run();
        });
        var proposing = new ProposeViewModel(propose, clock, background, texts);
        model.load();
        changes.load();
        return new Open(new RulesView(model, trying, changes, new ChangesView(changes, proposing, texts), look, texts));
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
