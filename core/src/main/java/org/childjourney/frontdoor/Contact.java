package org.childjourney.frontdoor;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.RecordKind;

/// A request or concern about a child that reached the front door. `said` is what they told us.
public record Contact(LocalDate on, Optional<Source> source, String said) implements Body {

    public static final RecordKind<Contact> KIND = new RecordKind<>("contact", 1, Contact.class);
}
