package org.childjourney.app.overview;

import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.childjourney.app.overview.OverviewPage.Line;
import org.childjourney.app.overview.OverviewPage.Tile;
import org.childjourney.app.ui.Mark;
import org.childjourney.app.ui.Shown;
import org.childjourney.app.ui.Texts;

/// A tile as it is drawn: its title, its lines, what must be asked, and one way to where it comes from.
final class TileNode extends VBox {

    TileNode(Tile tile, Texts texts, Runnable open) {
        setId("overview-" + tile.id());
        getStyleClass().add("tile");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(inWords(tile, texts));
        getChildren().add(title(tile));
        tile.ask().ifPresent(ask -> {
            var mark = new Mark(Mark.Kind.SOON, ask);
            mark.setId("overview-" + tile.id() + "Ask");
            mark.wrap();
            getChildren().add(mark);
        });
        if (!tile.dots().isEmpty()) {
            getChildren().add(new Scale(tile.dots(), texts));
        }
        tile.lines().forEach(line -> getChildren().add(line(line)));
        addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER || press.getCode() == KeyCode.SPACE) {
                open.run();
                press.consume();
            }
        });
        setOnMouseClicked(_ -> open.run());
    }

    private static String inWords(Tile tile, Texts texts) {
        var dots = tile.dots().stream()
                .map(dot -> texts.say("overview.scale.dot", dot.rater(), dot.score(), dot.on()))
                .collect(Collectors.joining(". "));
        return Stream.of(
                        Stream.of(tile.title()),
                        tile.ask().stream(),
                        Stream.of(dots),
                        tile.lines().stream().flatMap(line -> Stream.of(line.text(), line.quiet())),
                        Stream.of(tile.key()))
                .flatMap(words -> words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private HBox title(Tile tile) {
        var title = new Label(tile.title());
        title.getStyleClass().add("tile-title");
        title.setWrapText(true);
        var key = new Label(tile.key());
        key.getStyleClass().add("key");
        // where Enter leads is said where Enter would lead there
        Shown.when(key, focusedProperty());
        key.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(title, key);
        row.getStyleClass().add("row");
        return row;
    }

    private static Node line(Line line) {
        var parts = new ArrayList<Node>();
        if (!line.text().isEmpty()) {
            var text = new Label(line.text());
            text.setWrapText(true);
            text.getStyleClass()
                    .add(
                            switch (line.kind()) {
                                case WORDS -> "quote";
                                case PLAIN -> "plain";
                                case EMPTY -> "hint";
                            });
            parts.add(text);
        }
        if (!line.quiet().isEmpty()) {
            var quiet = new Label(line.quiet());
            quiet.setWrapText(true);
            quiet.getStyleClass().add("quiet");
            parts.add(quiet);
        }
        var box = new VBox();
        box.getChildren().setAll(parts);
        if (line.kind() == Line.Kind.WORDS) {
            box.getStyleClass().add("words");
        }
        return box;
    }
}
