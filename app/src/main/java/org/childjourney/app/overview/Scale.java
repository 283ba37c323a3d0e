package org.childjourney.app.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.childjourney.app.overview.OverviewPage.Dot;
import org.childjourney.app.ui.Texts;
import org.childjourney.plan.SafetyScale;

/// The scale from 0 to 10: a row for each rater, with a dot for each day on which they rated. The latest is full.
final class Scale extends GridPane {

    Scale(List<Dot> dots, Texts texts) {
        setId("overview-scaleDots");
        getStyleClass().add("scale");
        var line = new ColumnConstraints();
        line.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(new ColumnConstraints(), line, new ColumnConstraints());
        Map<String, List<Dot>> byRater = new LinkedHashMap<>();
        dots.forEach(dot ->
                byRater.computeIfAbsent(dot.rater(), _ -> new ArrayList<>()).add(dot));
        int row = 0;
        for (var rated : byRater.entrySet()) {
            Dot latest = rated.getValue().getFirst();
            var name = new Label(rated.getKey());
            name.setWrapText(true);
            name.getStyleClass().add("rater");
            var score = new Label(texts.say("overview.scale.score", latest.score(), latest.on()));
            score.getStyleClass().add("quiet");
            score.setMinWidth(USE_PREF_SIZE);
            addRow(row++, name, new Track(rated.getValue(), texts), score);
        }
        getChildren().forEach(child -> GridPane.setValignment(child, VPos.CENTER));
    }

    /// The line of one rater.
    private static final class Track extends Pane {

        private final Region line = new Region();
        private final List<Dot> dots;
        private final List<Region> marks = new ArrayList<>();

        Track(List<Dot> dots, Texts texts) {
            this.dots = dots;
            getStyleClass().add("track");
            line.getStyleClass().add("track-line");
            getChildren().add(line);
            // the latest lies on top
            for (Dot dot : dots.reversed()) {
                var mark = new Region();
                mark.getStyleClass().addAll("dot", dot.isLatest() ? "dot-latest" : "dot-earlier");
                mark.setAccessibleRole(AccessibleRole.TEXT);
                mark.setAccessibleText(texts.say("overview.scale.dot", dot.rater(), dot.score(), dot.on()));
                mark.setFocusTraversable(true);
                marks.add(mark);
                getChildren().add(mark);
            }
        }

        @Override
        protected void layoutChildren() {
            double size = marks.isEmpty() ? 0 : marks.getFirst().prefWidth(-1);
            double room = getWidth() - size;
            line.resizeRelocate(size / 2, getHeight() / 2 - 1, Math.max(0, room), 2);
            var latestLast = dots.reversed();
            for (int place = 0; place < marks.size(); place++) {
                double at = room * latestLast.get(place).score() / SafetyScale.SAFE_ENOUGH;
                marks.get(place).resizeRelocate(at, (getHeight() - size) / 2, size, size);
            }
        }
    }
}
