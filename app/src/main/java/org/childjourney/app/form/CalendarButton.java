package org.childjourney.app.form;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Texts;

/// The calendar beside a day: it opens on the day that is typed, by F4 or Alt and the down arrow too. A day of what
/// has happened is none to come.
final class CalendarButton extends DatePicker {

    CalendarButton(Asked question, TextField field, LocalDate today, Texts texts) {
        StringProperty typed = field.textProperty();
        getStyleClass().add("only-button");
        setEditable(false);
        setFocusTraversable(false);
        setAccessibleText(texts.say("form.calendar", question.label().replace("_", "")));
        setDayCellFactory(_ -> new DateCell() {
            @Override
            public void updateItem(LocalDate day, boolean empty) {
                super.updateItem(day, empty);
                setDisable(empty || question.isPast() && day.isAfter(today));
            }
        });
        setOnShowing(_ -> setValue(question.day(typed.get(), today).orElse(today)));
        setOnAction(_ -> Optional.ofNullable(getValue()).map(Dates::inTable).ifPresent(typed::set));
        setOnHidden(_ -> field.requestFocus());
        field.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.F4 || press.getCode() == KeyCode.DOWN && press.isAltDown()) {
                requestFocus();
                show();
                press.consume();
            }
        });
    }
}
