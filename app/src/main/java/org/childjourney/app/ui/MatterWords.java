package org.childjourney.app.ui;

import org.childjourney.oversight.Matter;

/// What a manager is asked to decide about, in a few words.
public final class MatterWords {

    private final Texts texts;

    public MatterWords(Texts texts) {
        this.texts = texts;
    }

    public String of(Matter matter) {
        return switch (matter) {
            case Matter.Duty(var duty) -> texts.say("ui.matter.duty", duty.duty(), Dates.inTable(duty.due()));
            case Matter.Concern concern -> texts.say("ui.matter.concern", Dates.inTable(concern.on()));
            case Matter.NotSeen notSeen -> texts.say("ui.matter.notSeen", notSeen.times());
        };
    }
}
