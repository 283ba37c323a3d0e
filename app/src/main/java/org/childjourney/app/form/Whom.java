package org.childjourney.app.form;

import java.util.List;
import java.util.stream.Collectors;
import org.childjourney.record.ChildId;

/// A child whom a form is about, and what the child is called.
public record Whom(ChildId id, String called) {

    /// What all of them are called, in one line.
    static String all(List<Whom> children) {
        return children.stream().map(Whom::called).collect(Collectors.joining(", "));
    }
}
