package org.childjourney.uitests;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxToolkit;

/// Types into the form of a visit to Amira until it is killed, and says on its output what stands there after each key.
final class TypesUntilKilled {

    /// What it says once the form is open.
    static final String OPEN = "open";

    static final String KEYS = "nan stays and the door is quiet then ";

    private TypesUntilKilled() {}

    public static void main(String[] folder) throws Exception {
        var stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> TheWindow.on(stage, Path.of(folder[0])));
        var window = new TheWindow();
        window.unlock();
        window.workList();
        window.waitUntil("the list", () -> window.hasFocus("#mywork-list"));
        window.press(KeyCode.ENTER);
        window.waitFor("#visit-words-1");
        window.focus("#visit-words-1");
        window.press(KeyCode.CONTROL, KeyCode.END);
        say(OPEN);
        for (int key = 0; ; key++) {
            if (key % 40 == 39) {
                // the caret goes elsewhere and comes back, which saves at once
                window.press(KeyCode.TAB);
                window.press(KeyCode.SHIFT, KeyCode.TAB);
                window.press(KeyCode.CONTROL, KeyCode.END);
            }
            window.type(String.valueOf(KEYS.charAt(key % KEYS.length())));
            String typed = window.read("#visit-words-1");
            say(System.nanoTime() + " " + typed.length());
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
