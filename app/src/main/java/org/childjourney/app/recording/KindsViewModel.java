package org.childjourney.app.recording;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The kinds of record that can be recorded about a child, of which one is chosen.
final class KindsViewModel {

    private final String title;
    private final List<Kind> kinds;
    private final Chooser.Around around;
    private final ObjectProperty<Kind> chosen = new SimpleObjectProperty<>();

    /// A kind, and what it is called.
    record Kind(String name, String words) {

        private boolean beginsWith(String letter) {
            return words.toLowerCase(Locale.UK).startsWith(letter.toLowerCase(Locale.UK));
        }
    }

    /// @param last the kind that is chosen first
    KindsViewModel(String title, List<Kind> kinds, String last, Chooser.Around around) {
        this.title = title;
        this.kinds = List.copyOf(kinds);
        this.around = around;
        chosen.set(kinds.stream()
                .filter(kind -> kind.name().equals(last))
                .findFirst()
                .orElse(kinds.getFirst()));
    }

    String title() {
        return title;
    }

    List<Kind> kinds() {
        return kinds;
    }

    ObjectProperty<Kind> chosenProperty() {
        return chosen;
    }

    /// Chooses the next kind that begins with a letter, where one does.
    void choose(String letter) {
        if (letter.isBlank()) {
            return;
        }
        int from = kinds.indexOf(chosen.get());
        for (int step = 1; step <= kinds.size(); step++) {
            Kind kind = kinds.get((from + step) % kinds.size());
            if (kind.beginsWith(letter)) {
                chosen.set(kind);
                return;
            }
        }
    }

    void open() {
        around.chosen(chosen.get().name());
    }

    void back() {
        around.back();
    }
}
