package org.childjourney.app.form;

import java.util.Optional;
import org.childjourney.app.ui.Section;

/// A section of a child's page in which forms are filled in: what the page asks of these, its pages of forms answer.
public interface SectionWithForms extends Section {

    FormPages forms();

    @Override
    default Optional<String> form() {
        return forms().name();
    }

    @Override
    default void write(String form) {
        forms().write(form);
    }

    @Override
    default void keep() {
        forms().keep();
    }

    @Override
    default void end() {
        forms().end();
    }
}
