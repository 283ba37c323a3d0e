package org.childjourney.persistence.record;

import java.util.List;
import java.util.function.UnaryOperator;
import org.childjourney.record.RecordKind;
import org.childjourney.visits.ChildSeen;
import org.childjourney.visits.Visit;
import tools.jackson.databind.node.ObjectNode;

/// How bodies written in an older form of their kind are raised to the form after it, step by step. No step is ever
/// taken away.
public record Upcasts(List<Step> steps) {

    public Upcasts {
        steps = List.copyOf(steps);
    }

    /// The steps of the kinds as they are now.
    public static Upcasts standard() {
        return new Upcasts(List.of(
                // a child removed before there were marks is not recognised
                new Step("removed", 1, body -> body.set("marks", body.arrayNode())),
                new Step("visit", 1, Upcasts::visitBeforeItHadAnOutcome),
                // nobody was asked yet whether what was agreed is done
                new Step("visit", 2, body -> body)));
    }

    private static ObjectNode visitBeforeItHadAnOutcome(ObjectNode body) {
        var seen = ChildSeen.valueOf(body.get("seen").asString());
        var outcome = Visit.outcomeOf(
                seen, body.get("childsWords").asString(), body.get("account").asString());
        body.putObject("setting").put("others", "");
        empty(body.putObject("found"), "tried", "bedroomNote", "spokenBy", "looks");
        empty(
                body.putObject("story"),
                "worries",
                "working",
                "because",
                "carersView",
                "concern",
                "late",
                "aboutSomebodyElse",
                "corrected");
        return body.put("outcome", outcome.name());
    }

    private static void empty(ObjectNode group, String... parts) {
        for (String part : parts) {
            group.put(part, "");
        }
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
