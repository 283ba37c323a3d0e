package org.childjourney.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.childjourney.app.child.ChildScreen;
import org.childjourney.app.find.FindScreen;
import org.childjourney.app.mywork.MyWorkScreen;
import org.childjourney.app.team.TeamScreen;
import org.childjourney.app.timescales.RulesScreen;
import org.childjourney.app.ui.Chords;
import org.childjourney.app.ui.Focus;
import org.childjourney.app.ui.Fxml;
import org.childjourney.app.ui.Look;
import org.childjourney.app.ui.OpensChild;
import org.childjourney.app.ui.Parts;
import org.childjourney.app.ui.Place;
import org.childjourney.app.ui.Shown;
import org.childjourney.app.ui.TextSize;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.ui.Theme;
import org.childjourney.record.ChildId;
import org.childjourney.record.StoreFault;

/// Joins `ShellView.fxml` to its view model and keeps the tabs.
final class ShellView implements OpensChild, FindScreen.LeadsTo {

    private final ShellViewModel model;
    private final MyWorkScreen.Open myWork;
    private final String myWorkTitle;
    private final FindScreen.Open find;
    private final Tab findTab;
    private final TeamScreen.Open team;
    private final Tab teamTab;
    private final RulesScreen.Open rules;
    private final Tab rulesTab;
    private final ChildScreen children;
    private final Look look;
    private final ShellScreen.Around around;
    private final Texts texts;
    private final List<Opened> open = new ArrayList<>();
    private final Parent root;
    private Optional<Left> left = Optional.empty();

    @FXML
    private FlowPane header;

    @FXML
    private Region between;

    @FXML
    private Label store;

    @FXML
    private Label invented;

    @FXML
    private Label user;

    @FXML
    private Menu theme;

    @FXML
    private MenuItem larger;

    @FXML
    private MenuItem smaller;

    @FXML
    private MenuItem usual;

    @FXML
    private MenuItem toMyWork;

    @FXML
    private MenuItem toTeam;

    @FXML
    private MenuItem toRules;

    @FXML
    private Button lookFor;

    @FXML
    private Button load;

    @FXML
    private Button lock;

    @FXML
    private VBox notices;

    @FXML
    private TabPane tabs;

    @FXML
    private Label status;

    ShellView(
            ShellViewModel model,
            MyWorkScreen myWork,
            FindScreen find,
            TeamScreen team,
            RulesScreen rules,
            ChildScreen children,
            Look look,
            ShellScreen.Around around,
            Texts texts) {
        this.model = model;
        this.myWork = myWork.open(this);
        this.myWorkTitle = myWork.title();
        this.find = find.open(this);
        this.findTab = new Tab(find.title(), this.find.root());
        this.team = team.open(this, changed -> changed(changed, _ -> true));
        this.teamTab = new Tab(team.title(), this.team.root());
        this.rules = rules.open(this::rulesChanged);
        this.rulesTab = new Tab(rules.title(), this.rules.root());
        this.children = children;
        this.look = look;
        this.around = around;
        this.texts = texts;
        this.root = Fxml.load(this, texts);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private record Opened(Tab tab, ChildScreen.Open child) {}

    /// What was left for looking for somebody: the tab, and the part of it that had the focus.
    private record Left(Tab tab, Optional<Node> focused) {}

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        store.setText(model.store());
        Shown.set(invented, model.isInvented());
        user.setText(model.user());
        status.textProperty().bind(model.statusProperty());
        toMyWork.setOnAction(_ -> showMyWork());
        toTeam.setOnAction(_ -> showTeam());
        toRules.setOnAction(_ -> showRules());
        lookFor.setOnAction(_ -> lookFor());
        Shown.set(load, model.mayLoadFiles());
        load.setOnAction(_ -> around.loadFiles());
        lock.setOnAction(_ -> around.lock());
        themes();
        keepApart();
        larger.setOnAction(_ -> resize(look.textSizeProperty().get().larger()));
        smaller.setOnAction(_ -> resize(look.textSizeProperty().get().smaller()));
        usual.setOnAction(_ -> resize(TextSize.USUAL));
        var work = new Tab(myWorkTitle, myWork.root());
        work.setId("shell-tab-mywork");
        work.setClosable(false);
        tabs.getTabs().add(work);
        teamTab.setId("shell-tab-team");
        findTab.setId("shell-tab-find");
        rulesTab.setId("shell-tab-rules");
        model.load();
        myWork.whenShown(find::getReady);
    }

    /// Who is at work stands at the right edge where everything fits on one line.
    private void keepApart() {
        var parts = header.getChildren();
        between.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(
                                0,
                                header.getWidth()
                                        - header.getInsets().getLeft()
                                        - header.getInsets().getRight()
                                        - header.getHgap() * (parts.size() - 1)
                                        - 1
                                        - parts.stream()
                                                .filter(part -> part != between && part.isManaged())
                                                .mapToDouble(part -> Math.ceil(
                                                        part.getLayoutBounds().getWidth()))
                                                .sum()),
                        parts.stream()
                                .flatMap(part -> part == between
                                        ? Stream.of(header.widthProperty(), header.hgapProperty())
                                        : Stream.of(part.layoutBoundsProperty()))
                                .toArray(Observable[]::new)));
    }

    private void themes() {
        var group = new ToggleGroup();
        for (Theme offered : Theme.values()) {
            var item = new RadioMenuItem(texts.word(offered));
            item.setId("shell-theme-" + offered.name());
            item.setToggleGroup(group);
            item.setSelected(look.themeProperty().get() == offered);
            item.setOnAction(_ -> look.themeProperty().set(offered));
            theme.getItems().add(item);
        }
    }

    private void resize(TextSize size) {
        look.textSizeProperty().set(size);
    }

    void tell(List<String> sentences) {
        for (String sentence : sentences) {
            var label = new Label(sentence);
            label.setWrapText(true);
            var read = new Button(texts.say("shell.notice.close"));
            read.setMnemonicParsing(true);
            var strip = new HBox(label, read);
            strip.getStyleClass().addAll("banner", "banner-info");
            read.setOnAction(_ -> notices.getChildren().remove(strip));
            notices.getChildren().add(strip);
        }
    }

    @Override
    public void child(ChildId child) {
        opened(child).child().focus();
    }

    /// Opens a child again, as it was left.
    void child(ChildId child, ChildScreen.Now left) {
        var shown = opened(child);
        shown.child().again(left);
        shown.child().focus();
    }

    @Override
    public void recordVisit(ChildId child) {
        opened(child).child().recordVisit();
    }

    @Override
    public void goOn(ChildId child, String form) {
        if (form.equals(TeamScreen.GIVE)) {
            showTeam();
            team.give(child);
            return;
        }
        opened(child).child().goOn(form);
    }

    private Opened opened(ChildId child) {
        var shown = open.stream()
                .filter(one -> one.child().child().equals(child))
                .findFirst()
                .orElseGet(() -> openTab(child));
        if (findTab.isSelected()) {
            // were it taken away with the list, the focus would go to the first button of the window
            tabs.requestFocus();
        }
        tabs.getSelectionModel().select(shown.tab());
        tabs.getTabs().remove(findTab);
        find.opened(child);
        return shown;
    }

    private Opened openTab(ChildId child) {
        var screen = children.open(child, new ChildScreen.Around() {
            @Override
            public void changed(Set<ChildId> changed) {
                ShellView.this.changed(changed, other -> !other.equals(child));
            }

            @Override
            public void open(ChildId other) {
                child(other);
            }

            @Override
            public void goOn(ChildId other, String form) {
                ShellView.this.goOn(other, form);
            }
        });
        var tab = new Tab();
        tab.setId("shell-tab-" + child);
        tab.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> screen.draft().getValue()
                                ? texts.say("shell.tab.draft", screen.title().getValue())
                                : screen.title().getValue(),
                        screen.title(),
                        screen.draft()));
        tab.tooltipProperty()
                .bind(screen.draft().map(isThere -> isThere ? new Tooltip(texts.say("shell.tab.draft.text")) : null));
        tab.setContent(screen.root());
        tab.setOnSelectionChanged(_ -> {
            if (tab.isSelected()) {
                screen.turnedTo();
            }
        });
        var opened = new Opened(tab, screen);
        // a tab whose text cannot be kept stays open
        tab.setOnCloseRequest(_ -> screen.keep());
        tab.setOnClosed(_ -> {
            screen.end();
            open.remove(opened);
        });
        open.add(opened);
        tabs.getTabs().add(tab);
        return opened;
    }

    /// Begins to look for a child, beside what is open.
    private void lookFor() {
        if (findTab.isSelected()) {
            find.focus();
            return;
        }
        left = Optional.of(new Left(
                tabs.getSelectionModel().getSelectedItem(),
                Optional.ofNullable(root.getScene().getFocusOwner())));
        if (!tabs.getTabs().contains(findTab)) {
            tabs.getTabs().add(1, findTab);
        }
        tabs.getSelectionModel().select(findTab);
        find.begin();
    }

    @Override
    public void back() {
        tabs.getTabs().remove(findTab);
        left.filter(before -> tabs.getTabs().contains(before.tab()))
                .ifPresentOrElse(
                        before -> {
                            tabs.getSelectionModel().select(before.tab());
                            before.focused().ifPresent(Node::requestFocus);
                        },
                        this::showMyWork);
    }

    /// The children last opened, the latest first.
    List<ChildId> recent() {
        return find.recent();
    }

    void opened(List<ChildId> recent) {
        recent.reversed().forEach(find::opened);
    }

    /// The children that are open now, to be opened again after unlocking.
    List<ShellScreen.OpenChild> openChildren() {
        return open.stream()
                .map(one -> new ShellScreen.OpenChild(
                        one.child().child(), one.child().now()))
                .toList();
    }

    Optional<ChildId> shownChild() {
        return open.stream()
                .filter(one -> one.tab().isSelected())
                .map(one -> one.child().child())
                .findFirst();
    }

    /// Where the person is in the shown screen.
    Optional<Place> place() {
        return Place.in(shownScreen());
    }

    /// Puts the focus where it was, as soon as everything is on the screen.
    void goTo(Place place) {
        Parent screen = shownScreen();
        Runnable there = () -> Focus.backTo(place, screen);
        open.stream()
                .filter(one -> one.tab().isSelected())
                .findFirst()
                .ifPresentOrElse(one -> one.child().whenShown(there), () -> myWork.whenShown(there));
    }

    private Parent shownScreen() {
        return (Parent) tabs.getSelectionModel().getSelectedItem().getContent();
    }

    MyWorkScreen.Asked asked() {
        return myWork.asked();
    }

    void ask(MyWorkScreen.Asked before) {
        myWork.ask(before);
    }

    void showMyWork() {
        tabs.getSelectionModel().selectFirst();
        myWork.focus();
    }

    /// Every due date may be another.
    private void rulesChanged() {
        model.saved();
        myWork.reload();
        team.reload();
        open.forEach(one -> one.child().load());
    }

    /// Records of these children have changed: what stands on the screens is read again.
    ///
    /// @param reads whose pages are read again here
    private void changed(Set<ChildId> changed, Predicate<ChildId> reads) {
        model.saved();
        myWork.reload();
        team.reload();
        open.stream()
                .map(Opened::child)
                .filter(one -> reads.test(one.child()) && changed.contains(one.child()))
                .forEach(ChildScreen.Open::load);
    }

    private void showRules() {
        if (!tabs.getTabs().contains(rulesTab)) {
            tabs.getTabs().add(1, rulesTab);
        }
        tabs.getSelectionModel().select(rulesTab);
        rules.focus();
    }

    private void showTeam() {
        if (!tabs.getTabs().contains(teamTab)) {
            tabs.getTabs().add(1, teamTab);
        }
        tabs.getSelectionModel().select(teamTab);
        team.focus();
    }

    void keep() {
        Optional<RuntimeException> failed = Optional.empty();
        var writing = new ArrayList<Runnable>(List.of(team::keep));
        open.forEach(one -> writing.add(() -> one.child().keep()));
        for (Runnable one : writing) {
            try {
                one.run();
            } catch (StoreFault fault) {
                failed = Optional.of(fault);
            }
        }
        failed.ifPresent(fault -> {
            throw fault;
        });
    }

    void end() {
        open.forEach(one -> one.child().end());
    }

    private void key(KeyEvent press) {
        if (!Chords.isShortcut(press)) {
            if (press.getCode().isFunctionKey()
                    || Chords.isAlt(press) && press.getCode().isDigitKey()) {
                handToScreen(press);
            }
            return;
        }
        if (press.getCode() == KeyCode.DIGIT1) {
            showMyWork();
            press.consume();
        } else if (press.getCode() == KeyCode.DIGIT3) {
            showTeam();
            press.consume();
        } else if (press.getCode() == KeyCode.DIGIT7) {
            showRules();
            press.consume();
        } else if (press.getCode() == KeyCode.TAB) {
            var choice = tabs.getSelectionModel();
            int count = tabs.getTabs().size();
            int step = press.isShiftDown() ? count - 1 : 1;
            choice.select((choice.getSelectedIndex() + step) % count);
            press.consume();
        } else if (press.getCode() == KeyCode.K) {
            lookFor();
            press.consume();
        } else if (press.getCode() == KeyCode.L) {
            around.lock();
            press.consume();
        } else if (press.getCode().isLetterKey()) {
            handToScreen(press);
        }
    }

    /// A key of the shown screen counts wherever the focus is, such as on the tabs.
    private void handToScreen(KeyEvent press) {
        Node shown = shownScreen();
        if (!Parts.isWithin(press.getTarget() instanceof Node at ? at : root, shown)) {
            shown.fireEvent(press.copyFor(shown, shown));
            press.consume();
        }
    }
}
