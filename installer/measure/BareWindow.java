import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least window that has a field to type into: what the start of Child Journey is measured against.
public final class BareWindow {

    private BareWindow() {}

    public static void main(String[] args) {
        Application.launch(Bare.class);
    }

    public static final class Bare extends Application {

        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new StackPane(new PasswordField()), 1366, 768));
            stage.show();
            new AnimationTimer() {
                private boolean isFocused;

                @Override
                public void handle(long now) {
                    if (isFocused) {
                        stop();
                        System.err.println("ready " + ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now()));
                        Platform.exit();
                    }
                    // drawn between this frame and the next
                    isFocused = stage.isFocused() && stage.getScene().getFocusOwner() instanceof PasswordField;
                }
            }.start();
        }
    }
}
