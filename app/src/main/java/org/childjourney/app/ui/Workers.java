package org.childjourney.app.ui;

import org.childjourney.access.User;
import org.childjourney.people.Worker;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Held;
import org.childjourney.record.RecordId;
import org.childjourney.record.UserId;

/// What workers are called on the screens: by name, else by the reference that a file gave; and who uses the program.
public final class Workers {

    private final ChildRecords records;
    private final Texts texts;

    public Workers(ChildRecords records, Texts texts) {
        this.records = records;
        this.texts = texts;
    }

    public String name(RecordId worker) {
        return records.one(worker, Worker.KIND)
                .map(Held::body)
                .map(this::name)
                .orElseGet(() -> texts.say("ui.notRecorded"));
    }

    /// What a user of the program is called.
    public String name(UserId user) {
        return records.one(new RecordId(user.value()), User.KIND)
                .map(held -> held.body().name())
                .orElseGet(() -> texts.say("ui.notRecorded"));
    }

    public String name(Worker worker) {
        return worker.name()
                .map(name -> name.given() + " " + name.family())
                .or(worker::registration)
                .orElseGet(() -> texts.say("ui.notRecorded"));
    }
}
