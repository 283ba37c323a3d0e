package org.childjourney.returns;

import java.util.List;

/// An element of a census as it was read: its name, the line on which it begins, the text in it, and the elements that
/// it holds.
public record CinElement(String name, int line, String text, List<CinElement> parts) {

    public CinElement {
        parts = List.copyOf(parts);
    }

    List<CinElement> parts(String named) {
        return parts.stream().filter(part -> part.name.equals(named)).toList();
    }

    /// All that it says, wherever it stands in the file.
    String says() {
        var says = new StringBuilder(name).append('=').append(text.strip());
        parts.forEach(part -> says.append('(').append(part.says()).append(')'));
        return says.toString();
    }
}
