package org.childjourney.app.bench;

import java.util.Optional;

/// What was measured, beside what, and the budget for it: for the ratio where there is a baseline, else for the figure.
public record Line(String name, double figure, Optional<Double> baseline, double budget) {

    static Line of(String name, double figure, double budget) {
        return new Line(name, figure, Optional.empty(), budget);
    }

    static Line beside(String name, double figure, double baseline, double budget) {
        return new Line(name, figure, Optional.of(baseline), budget);
    }

    public Optional<Double> ratio() {
        return baseline.map(beside -> figure / beside);
    }

    public boolean isWithinBudget() {
        return ratio().orElse(figure) <= budget;
    }
}
