package org.childjourney.uitests;

import com.google.inject.Module;
import com.google.inject.util.Modules;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.childjourney.app.start.DataFolder;
import org.childjourney.app.start.Window;
import org.childjourney.app.start.Wiring;
import org.childjourney.persistence.LaptopStores;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The real window on a throw-away store, as a person at the keyboard meets it.
final class TheWindow {

    static final String PASSPHRASE = "four unrelated words here";
    private static final long PATIENCE = 60;
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    private final FxRobot keyboard = new FxRobot();

    /// Opens it. Time begins on a day that never changes, so that what is due is the same in every run.
    static Window on(Stage stage, Path folder) {
        return on(stage, folder, new ChosenFiles(), Modules.EMPTY_MODULE);
    }

    /// @param instead what is bound otherwise than in the program
    static Window on(Stage stage, Path folder, ChosenFiles files, Module instead) {
        return on(stage, folder, files, instead, clock());
    }

    /// A clock that runs from ten in the morning of Mon 23 Nov 2026.
    static Clock clock() {
        var begins = Instant.parse("2026-11-23T10:00:00Z");
        return Clock.offset(
                Clock.systemUTC(), Duration.between(Clock.systemUTC().instant(), begins));
    }

    static Window on(Stage stage, Path folder, ChosenFiles files, Module instead, Clock clock) {
        var window = new Window(
                stage,
                new DataFolder(folder),
                LaptopStores.standard(clock),
                store -> Modules.override(new Wiring(store, clock)).with(instead),
                files,
                clock);
        window.open();
        // the tests of one run share a stage, which keeps its size
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        return window;
    }

    /// Looks around with an invented authority, from the first screen to the worklist.
    WorkList lookAround() {
        begin("#welcome-invented");
        introduce();
        typeBackTheCode();
        return workList();
    }

    /// Starts an empty store, from the first screen to the worklist.
    void startEmpty() {
        begin("#welcome-empty");
        nameTheAuthority();
        introduce();
        typeBackTheCode();
        waitFor("#mywork-list");
    }

    void begin(String way) {
        waitFor(way);
        focus(way);
        press(KeyCode.SPACE);
        waitFor("#new-user");
    }

    void nameTheAuthority() {
        focus("#new-authority");
        type("West Shire");
    }

    /// Says who is there and with which passphrase, and has the store made.
    void introduce() {
        focus("#new-user");
        type("Priya Nair");
        focus("#new-passphrase");
        type(PASSPHRASE);
        press(KeyCode.TAB);
        type(PASSPHRASE);
        press(KeyCode.ENTER);
    }

    void typeBackTheCode() {
        waitFor("#code-code");
        String code = read("#code-code");
        focus("#code-typed");
        type(code);
        press(KeyCode.ENTER);
    }

    void resize(double width, double height) {
        onTheWindow(() -> {
            var stage = find("#shell-tabs").getScene().getWindow();
            stage.setWidth(width);
            stage.setHeight(height);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Closes the window, as with its own button.
    void close(Stage stage) {
        onTheWindow(() -> {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
    }

    void unlock() {
        waitFor("#unlock-passphrase");
        waitUntil(
                "a name to unlock with",
                () -> keyboard.lookup("#unlock-user")
                        .tryQuery()
                        .map(users -> ((ComboBox<?>) users).getValue() != null)
                        .orElse(false));
        focus("#unlock-passphrase");
        type(PASSPHRASE);
        press(KeyCode.ENTER);
        waitFor("#shell-tabs");
    }

    /// Unlocks as one of several users.
    void unlockAs(String name, String passphrase) {
        waitFor("#unlock-passphrase");
        waitUntil(
                "the names",
                () -> onTheWindow(() ->
                        this.<ComboBox<String>>find("#unlock-user").getItems().contains(name)));
        onTheWindow(() -> {
            this.<ComboBox<String>>find("#unlock-user").setValue(name);
            return true;
        });
        focus("#unlock-passphrase");
        type(passphrase);
        press(KeyCode.ENTER);
        waitFor("#shell-tabs");
    }

    /// What the tabs are called.
    List<String> tabs() {
        return onTheWindow(() -> this.<TabPane>find("#shell-tabs").getTabs().stream()
                .map(tab -> tab.getText())
                .toList());
    }

    WorkList workList() {
        waitFor("#mywork-list");
        var list = new WorkList(this);
        waitUntil("lines on the worklist", () -> !list.lines().isEmpty());
        return list;
    }

    void lock() {
        press(KeyCode.CONTROL, KeyCode.L);
        waitFor("#unlock-passphrase");
    }

    void press(KeyCode... keys) {
        keyboard.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void type(String text) {
        keyboard.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Brings the caret to a part, as Tab would.
    void focus(String part) {
        onTheWindow(() -> {
            find(part).requestFocus();
            return true;
        });
    }

    boolean hasFocus(String part) {
        return onTheWindow(
                () -> keyboard.lookup(part).tryQuery().map(Node::isFocused).orElse(false));
    }

    boolean shows(String part) {
        return onTheWindow(
                () -> keyboard.lookup(part).tryQuery().map(TheWindow::isSeen).orElse(false));
    }

    private static boolean isSeen(Node part) {
        for (Node up = part; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    String read(String part) {
        return onTheWindow(() -> switch (find(part)) {
            case Labeled label -> label.getText();
            case TextInputControl field -> field.getText();
            case ComboBox<?> choice -> String.valueOf(choice.getValue());
            default -> "";
        });
    }

    /// Every word of every section of the child whose tab is open, hidden ones too, and what helps to hear it.
    List<String> onEveryPage() {
        var words = new ArrayList<String>();
        for (KeyCode section :
                List.of(KeyCode.DIGIT1, KeyCode.DIGIT3, KeyCode.DIGIT7, KeyCode.DIGIT9, KeyCode.DIGIT4)) {
            press(KeyCode.ALT, section);
            words.addAll(onTheWindow(() -> {
                var tabs = this.<TabPane>find("#shell-tabs");
                return words(tabs.getSelectionModel().getSelectedItem().getContent());
            }));
        }
        return words;
    }

    /// Every word of the whole window, of its title and of every tab, hidden ones too.
    List<String> everywhere() {
        return onTheWindow(() -> {
            var scene = find("#shell-tabs").getScene();
            var words = words(scene.getRoot());
            words.add(((Stage) scene.getWindow()).getTitle());
            for (Tab tab : this.<TabPane>find("#shell-tabs").getTabs()) {
                words.add(tab.getText());
                words.addAll(words(tab.getContent()));
            }
            return words;
        });
    }

    List<String> wordsOf(String part) {
        return onTheWindow(() -> words(find(part)));
    }

    private static List<String> words(Node node) {
        var words = new ArrayList<String>();
        Optional.ofNullable(node.getAccessibleText()).ifPresent(words::add);
        Optional.ofNullable(node.getAccessibleHelp()).ifPresent(words::add);
        switch (node) {
            case Labeled label -> words.add(String.valueOf(label.getText()));
            case TextInputControl field -> words.add(String.valueOf(field.getText()));
            case Text text -> words.add(text.getText());
            default -> {}
        }
        if (node instanceof TableView<?> table) {
            ReadsRows.of(table).forEach(words::addAll);
            table.getItems().forEach(row -> words.add(String.valueOf(row)));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> words.addAll(words(child)));
        }
        return words;
    }

    <T extends Node> T find(String part) {
        return keyboard.lookup(part).<T>query();
    }

    void waitFor(String part) {
        waitUntil(part, () -> shows(part));
    }

    void waitUntil(String what, BooleanSupplier so) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, so::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain for " + what, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    <T> T onTheWindow(Supplier<T> asked) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE), asked::get);
    }
}
