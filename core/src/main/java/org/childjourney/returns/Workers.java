package org.childjourney.returns;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.childjourney.people.Worker;
import org.childjourney.record.Change;
import org.childjourney.record.Held;
import org.childjourney.record.RecordId;
import org.childjourney.record.Uuid7;

/// The workers whom returns name by an id: those already recorded, and new ones for the rest.
final class Workers {

    private final Map<String, RecordId> byId = new HashMap<>();
    private final Map<RecordId, Worker> notYetRecorded = new LinkedHashMap<>();
    private final Uuid7 ids;

    Workers(List<Held<Worker>> recorded, Uuid7 ids) {
        this.ids = ids;
        for (Held<Worker> worker : recorded) {
            worker.body().registration().ifPresent(id -> byId.putIfAbsent(id, worker.id()));
        }
    }

    RecordId named(String id) {
        return byId.computeIfAbsent(id, named -> {
            var record = new RecordId(ids.next());
            var position = named.startsWith("SW") ? Worker.Position.SOCIAL_WORKER : Worker.Position.NOT_RECORDED;
            notYetRecorded.put(record, new Worker(Optional.empty(), Optional.of(named), position, Optional.empty()));
            return record;
        });
    }

    /// The first revision of a worker who is not recorded yet; asked once, when the first allocation is.
    Optional<Change<?>> toRecord(RecordId worker) {
        return Optional.ofNullable(notYetRecorded.remove(worker))
                .map(body -> Change.first(worker, Worker.KIND, Optional.empty(), body));
    }
}
