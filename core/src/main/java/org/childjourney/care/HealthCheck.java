package org.childjourney.care;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Telling;

/// A health assessment or dental check of a child in care, on its day.
public record HealthCheck(Type type, LocalDate on, Status status) implements Body {

    public static final RecordKind<HealthCheck> KIND = new RecordKind<>("health-check", 1, HealthCheck.class);

    /// What was checked.
    public enum Type {
        HEALTH_ASSESSMENT,
        DENTAL_CHECK
    }

    /// Whether it took place.
    public enum Status {
        HELD,
        REFUSED
    }

    @Override
    public void tell(Telling facts) {
        EventKind kind = type == Type.HEALTH_ASSESSMENT ? EventKind.HEALTH_ASSESSMENT : EventKind.DENTAL_CHECK;
        facts.happened(kind, on, status == Status.HELD ? Outcome.RECORDED : Outcome.REFUSED);
    }

    /// Absent where it says no day.
    public static Optional<HealthCheck> held(Type type, Optional<LocalDate> on) {
        return on.map(day -> new HealthCheck(type, day, Status.HELD));
    }
}
