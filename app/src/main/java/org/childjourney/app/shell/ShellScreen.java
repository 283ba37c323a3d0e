package org.childjourney.app.shell;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import org.childjourney.access.Authority;
import org.childjourney.access.Delegation;
import org.childjourney.access.SignedIn;
import org.childjourney.app.child.ChildScreen;
import org.childjourney.app.find.FindScreen;
import org.childjourney.app.mywork.MyWorkScreen;
import org.childjourney.app.team.TeamScreen;
import org.childjourney.app.timescales.RulesScreen;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Look;
import org.childjourney.app.ui.Place;
import org.childjourney.app.ui.Texts;
import org.childjourney.people.Children;
import org.childjourney.record.ChildId;

/// The window of an unlocked store: the worklist and the open children.
public final class ShellScreen {

    private final ShellViewModel model;
    private final MyWorkScreen myWork;
    private final FindScreen find;
    private final TeamScreen team;
    private final RulesScreen rules;
    private final ChildScreen children;
    private final Look look;
    private final Texts texts = Texts.of(ShellScreen.class);

    @Inject
    ShellScreen(
            Authority authority,
            SignedIn user,
            Children all,
            Delegation delegation,
            MyWorkScreen myWork,
            FindScreen find,
            TeamScreen team,
            RulesScreen rules,
            ChildScreen children,
            Look look,
            Clock clock,
            Background background) {
        this.model = new ShellViewModel(authority, user, all, delegation, clock, background, texts);
        this.myWork = myWork;
        this.find = find;
        this.team = team;
        this.rules = rules;
        this.children = children;
        this.look = look;
    }

    /// What was on the screen, to be put there again after unlocking.
    public record Before(
            List<OpenChild> children,
            List<ChildId> recent,
            Optional<ChildId> shown,
            Optional<MyWorkScreen.Asked> asked,
            Optional<Place> place) {

        public static final Before NOTHING =
                new Before(List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

        public Before {
            children = List.copyOf(children);
            recent = List.copyOf(recent);
        }
    }

    /// A child that was open, and what of it.
    public record OpenChild(ChildId child, ChildScreen.Now left) {}

    /// What the window around it does.
    public interface Around {

        void lock();

        void loadFiles();
    }

    /// @param notices what the person should know of the store, in sentences
    public Open open(List<String> notices, Before before, Around around) {
        var view = new ShellView(model, myWork, find, team, rules, children, look, around, texts);
        view.tell(notices);
        before.asked().ifPresent(view::ask);
        for (OpenChild child : before.children()) {
            view.child(child.child(), child.left());
        }
        view.opened(before.recent());
        before.shown().ifPresentOrElse(view::child, view::showMyWork);
        before.place().ifPresent(view::goTo);
        return new Open(view);
    }

    /// The window while it is open.
    public static final class Open {

        private final ShellView view;

        private Open(ShellView view) {
            this.view = view;
        }

        public Parent root() {
            return view.root();
        }

        public Before now() {
            return new Before(
                    view.openChildren(), view.recent(), view.shownChild(), Optional.of(view.asked()), view.place());
        }

        /// Keeps what is typed in every open form; returns when it is on the disk.
        public void keep() {
            view.keep();
        }

        /// The window shows something else from now on: what is still on its way to a form comes too late.
        public void end() {
            view.end();
        }
    }
}
