package org.childjourney.app.child;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.childjourney.app.child.ChildPage.Accepted;
import org.childjourney.app.child.ChildPage.Banner;
import org.childjourney.app.child.ChildPage.Fact;
import org.childjourney.app.ui.Chords;
import org.childjourney.app.ui.Focus;
import org.childjourney.app.ui.Fxml;
import org.childjourney.app.ui.HowItStands;
import org.childjourney.app.ui.Mark;
import org.childjourney.app.ui.Panes;
import org.childjourney.app.ui.Parts;
import org.childjourney.app.ui.Place;
import org.childjourney.app.ui.Reveal;
import org.childjourney.app.ui.Section;
import org.childjourney.app.ui.Section.Room;
import org.childjourney.app.ui.Shown;
import org.childjourney.app.ui.Texts;
import org.childjourney.oversight.Matter;

/// Joins `ChildView.fxml` to its view model: the frame that says who the child is, and the section that is shown in it.
final class ChildView {

    private static final int BANNERS_SHOWN = 3;

    private static final int ACCEPTED_SHOWN = 2;

    /// Where the window is low, the lists below need the room.
    private static final int BANNERS_SHOWN_LOW = 1;

    /// From so many letters in height on there is room for all banners and for lists.
    private static final double HIGH = 45;

    /// From so many letters on there is room for two columns.
    private static final double SIDE_BY_SIDE = 58;

    /// How much larger the child's name is than other text; it alone is always on the page.
    private static final double NAME = 1.57;

    private final ChildViewModel model;
    private final ChildSections sections;
    private final Texts texts;
    private final Map<ChildScreen.Part, ToggleButton> bars = new EnumMap<>(ChildScreen.Part.class);
    private ChildScreen.Part shown = ChildScreen.Part.OVERVIEW;
    private Optional<Arrangement> arranged = Optional.empty();

    /// What the page was laid out for.
    private record Arrangement(Room room, Section section, boolean isWriting, boolean isLow) {}

    @FXML
    private BorderPane page;

    @FXML
    private VBox top;

    @FXML
    private VBox identity;

    @FXML
    private ScrollPane stacked;

    @FXML
    private VBox stack;

    @FXML
    private Label name;

    @FXML
    private FlowPane facts;

    @FXML
    private VBox safety;

    @FXML
    private VBox banners;

    @FXML
    private Label note;

    @FXML
    private FlowPane bar;

    private final Parent root;

    ChildView(ChildViewModel model, ChildSections sections, Texts texts) {
        this.model = model;
        this.sections = sections;
        this.texts = texts;
        this.root = Fxml.load(this, texts);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        note.textProperty().bind(model.noteProperty());
        Shown.when(note, model.noteProperty().isNotEmpty());
        for (ChildScreen.Part part : ChildScreen.Part.values()) {
            var button = new ToggleButton(texts.say("child.section." + part.name(), part.number()));
            button.setId("child-section-" + part.number());
            button.setOnAction(_ -> go(part));
            bars.put(part, button);
            bar.getChildren().add(button);
        }
        if (model.isRestricted()) {
            top.getChildren().setAll(note);
            note.setFocusTraversable(true);
            return;
        }
        // how wide the page is decides how it is arranged; what is in it does not make it wider
        page.setMinWidth(0);
        model.pageProperty().subscribe(this::show);
        page.widthProperty().subscribe(() -> model.soon(this::arrange));
        page.heightProperty().subscribe(() -> model.soon(this::arrange));
        name.fontProperty().subscribe(() -> model.soon(this::arrange));
        arrange();
    }

    private void show(ChildPage page) {
        name.setText(page.name());
        facts.getChildren().setAll(page.facts().stream().map(this::fact).toList());
        safety.getChildren().setAll(page.safety().stream().map(ChildView::flag).toList());
        Shown.set(safety, !page.safety().isEmpty());
        showBanners(page);
    }

    private HBox fact(Fact fact) {
        var label = new Label(fact.label());
        label.getStyleClass().add("quiet");
        var value = new Label(fact.value());
        value.setId("child-" + fact.part());
        value.getStyleClass().add("strong");
        label.setLabelFor(value);
        label.setMinWidth(Label.USE_PREF_SIZE);
        var pair = new HBox(label, value);
        pair.getStyleClass().add("row");
        // an address that is longer than the window goes on below
        value.setWrapText(true);
        value.setMinHeight(Label.USE_PREF_SIZE);
        pair.maxWidthProperty().bind(roomForFacts());
        return pair;
    }

    private DoubleBinding roomForFacts() {
        return Bindings.createDoubleBinding(
                () -> facts.getWidth() == 0
                        ? Double.MAX_VALUE
                        : facts.getWidth()
                                - facts.getInsets().getLeft()
                                - facts.getInsets().getRight(),
                facts.widthProperty(),
                facts.insetsProperty());
    }

    private static Mark flag(String words) {
        var mark = new Mark(Mark.Kind.SOON, words);
        mark.wrap();
        return mark;
    }

    private void showBanners(ChildPage read) {
        var all = Stream.<Node>concat(
                        read.banners().stream().map(this::bannerOf),
                        read.accepted().stream().map(ChildView::calmly))
                .toList();
        // a calm line more takes little room; what is loud is never folded for it
        int most = isLow() ? BANNERS_SHOWN_LOW : BANNERS_SHOWN;
        int shown = Math.min(read.banners().size(), most)
                + (read.banners().size() > most ? 0 : Math.min(read.accepted().size(), ACCEPTED_SHOWN));
        showBanners(all, shown);
    }

    private void showBanners(List<Node> all, int shown) {
        banners.getChildren().setAll(all.subList(0, shown));
        if (shown < all.size()) {
            var more = new Button(texts.say("child.banner.more", all.size() - shown));
            more.setId("child-moreBanners");
            more.setOnAction(_ -> showBanners(all, all.size()));
            var row = new HBox(more);
            row.getStyleClass().add("more");
            banners.getChildren().add(row);
        }
    }

    /// The way to a decision, for those who may decide; for others whom to ask.
    private Control decide(Banner banner, Matter matter) {
        if (!sections.mayDecide()) {
            var ask = new Label(sections.askWhom());
            ask.setMinWidth(Label.USE_PREF_SIZE);
            return ask;
        }
        var decide = new Button(texts.say("child.banner.decide"));
        decide.setId("decide-" + banner.part());
        decide.setMnemonicParsing(true);
        decide.setOnAction(_ -> sections.decide(Optional.of(matter.key())));
        decide.setMinWidth(Button.USE_PREF_SIZE);
        return decide;
    }

    private static Label calmly(Accepted accepted) {
        var line = new Label(accepted.sentence());
        line.setId("accepted-" + accepted.part());
        line.getStyleClass().add("accepted");
        line.setWrapText(true);
        line.setMinHeight(Label.USE_PREF_SIZE);
        return line;
    }

    private Pane bannerOf(Banner banner) {
        var mark = new Mark(banner.kind(), banner.what());
        var reason = new Label(banner.why());
        reason.setWrapText(true);
        boolean isNarrow = roomNow() == Room.NARROW;
        if (isNarrow) {
            mark.wrap();
        }
        Pane strip = isNarrow ? new VBox(mark, reason) : new HBox(mark, reason);
        strip.getStyleClass().addAll("banner", banner.kind() == Mark.Kind.LATE ? "banner-late" : "banner-soon");
        HBox.setHgrow(reason, Priority.ALWAYS);
        strip.setId("banner-" + banner.part());
        banner.duty().ifPresent(duty -> {
            if (HowItStands.isVisit(duty.duty()) && sections.mayRecordVisit()) {
                var start = new Button(texts.say("child.banner.visit"));
                start.setMnemonicParsing(true);
                start.setOnAction(_ -> recordVisit());
                start.setMinWidth(Button.USE_PREF_SIZE);
                strip.getChildren().add(start);
            }
        });
        banner.matter().ifPresent(matter -> strip.getChildren().add(decide(banner, matter)));
        return strip;
    }

    /// Shows a section; what was typed in the one before is kept.
    void show(ChildScreen.Part part) {
        if (sections.of(shown) != sections.of(part)) {
            sections.of(shown).keep();
        }
        shown = part;
        arrange();
    }

    ChildScreen.Part shown() {
        return shown;
    }

    /// Shows a section and puts the caret there.
    void go(ChildScreen.Part part) {
        show(part);
        sections.focus(part);
        model.soon(() -> Optional.ofNullable(page.getScene())
                .map(scene -> scene.getFocusOwner())
                .ifPresent(this::reveal));
    }

    /// Puts the caret on what is said in place of a record that is kept from the user.
    void focusOnNote() {
        Focus.on(note);
    }

    void reveal(Node part) {
        Reveal.in(stacked, part);
    }

    void goOn(String form) {
        if (sections.isOfVisits(form)) {
            show(ChildScreen.Part.VISITS);
            sections.write(ChildScreen.Part.VISITS, form);
        } else if (sections.isOfOversight(form)) {
            show(ChildScreen.Part.OVERSIGHT);
            sections.write(ChildScreen.Part.OVERSIGHT, form);
        } else {
            sections.focus(shown);
        }
    }

    void recordVisit() {
        show(ChildScreen.Part.VISITS);
        sections.recordVisit();
    }

    /// Asks what is to be recorded; from there Esc leads back to where the person was.
    private void record() {
        var before = shown;
        var place = Place.in(root);
        show(ChildScreen.Part.VISITS);
        sections.record(() -> {
            show(before);
            place.ifPresentOrElse(
                    was -> Focus.backTo(was, root), () -> sections.of(before).focus());
        });
    }

    private void key(KeyEvent press) {
        if (model.isRestricted()) {
            return;
        }
        var panes = new ArrayList<Node>(List.of(identity, banners, bar));
        panes.addAll(sections.of(shown).panes());
        if (Panes.moveOn(press, panes)) {
            return;
        }
        if (Chords.isAlt(press) && press.getCode().isDigitKey()) {
            ChildScreen.Part.of(press.getCode()).ifPresent(part -> {
                go(part);
                press.consume();
            });
        } else if (press.getCode() == KeyCode.F1) {
            sections.explain(shown);
            press.consume();
        } else if (press.getCode() == KeyCode.R && Chords.isShortcut(press)) {
            model.whenRead(this::record);
            press.consume();
        } else if (press.getCode() == KeyCode.F5) {
            sections.load();
            press.consume();
        }
    }

    private Room roomNow() {
        boolean isWide = page.getWidth() == 0
                || page.getWidth() >= SIDE_BY_SIDE * name.getFont().getSize() / NAME;
        return isWide ? Room.WIDE : Room.NARROW;
    }

    /// Whether what stands above the section leaves little room for it. Where the page scrolls, there is room.
    private boolean isLow() {
        return roomNow() == Room.WIDE
                && page.getHeight() > 0
                && page.getHeight() < HIGH * name.getFont().getSize() / NAME;
    }

    /// Who the child is stays above the section where there is room; else all but the name scrolls with it, and a form
    /// has the page for itself.
    void arrange() {
        if (model.isRestricted()) {
            return;
        }
        Section section = sections.of(shown);
        var now = new Arrangement(roomNow(), section, section.isWriting(), isLow());
        bars.forEach((part, button) -> button.setSelected(part == shown));
        if (arranged.equals(Optional.of(now))) {
            return;
        }
        arranged = Optional.of(now);
        boolean hadFocus = Parts.hasFocusWithin(section.root());
        var place = Place.in(section.root());
        section.arrange(now.room());
        stack.getChildren().clear();
        top.getChildren().setAll(identity);
        identity.getChildren().setAll(name);
        if (now.room() == Room.WIDE) {
            identity.getChildren().addAll(facts, safety);
            if (!now.isWriting()) {
                // what is written needs the room; what must be known of the child stays
                top.getChildren().addAll(banners, note);
            }
            top.getChildren().add(bar);
            page.setCenter(section.root());
        } else if (now.isWriting()) {
            page.setCenter(section.root());
        } else {
            stack.getChildren().setAll(safety, facts, banners, note, bar, section.root());
            page.setCenter(stacked);
        }
        showBanners(model.pageProperty().get());
        if (hadFocus && !Parts.hasFocusWithin(section.root())) {
            place.ifPresentOrElse(was -> Focus.backTo(was, section.root()), section::focus);
        }
    }
}
