package org.childjourney.persistence.record;

import java.util.List;
import java.util.function.UnaryOperator;
import org.childjourney.record.RecordKind;
import tools.jackson.databind.node.ObjectNode;

/// How bodies written in an older form of their kind are raised to the form after it, step by step. No step is ever
/// taken away.
public record Upcasts(List<Step> steps) {

    public Upcasts {
        steps = List.copyOf(steps);
    }

    /// The steps of the kinds as they are now.
    public static Upcasts standard() {
        // a child removed before there were marks is not recognised
        return new Upcasts(List.of(new Step("removed", 1, body -> body.set("marks", body.arrayNode()))));
    }

    /// One step: from this form of a kind to the next.
    public record Step(String kind, int from, UnaryOperator<ObjectNode> raise) {}

    ObjectNode raise(RecordKind<?> kind, int schema, ObjectNode body) {
        var raised = body;
        for (int form = schema; form < kind.schema(); form++) {
            raised = step(kind.name(), form).raise().apply(raised);
        }
        return raised;
    }

    private Step step(String kind, int from) {
        return steps.stream()
                .filter(step -> step.kind().equals(kind) && step.from() == from)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no step from form " + from + " of " + kind));
    }
}
