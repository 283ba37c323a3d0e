package org.childjourney.app.ui;

import java.util.List;

/// How large a person wants text, in percent.
public record TextSize(int percent) {

    private static final List<Integer> STEPS = List.of(90, 100, 110, 125, 150, 175, 200);
    public static final TextSize USUAL = new TextSize(100);

    public TextSize {
        if (!STEPS.contains(percent)) {
            throw new IllegalArgumentException("no such text size");
        }
    }

    /// Every size that can be chosen.
    public static List<TextSize> all() {
        return STEPS.stream().map(TextSize::new).toList();
    }

    public TextSize larger() {
        return step(1);
    }

    public TextSize smaller() {
        return step(-1);
    }

    private TextSize step(int by) {
        int place = STEPS.indexOf(percent) + by;
        return new TextSize(STEPS.get(Math.clamp(place, 0, STEPS.size() - 1)));
    }

    String styleClass() {
        return "text-" + percent;
    }
}
