package org.childjourney.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known about one child, now and as it was known on an earlier day: the same log, read up to that day.
public final class Knowledge {

    private final List<Revised> revisions;
    private final Map<Integer, Facts> read = new LinkedHashMap<>();
    private @Nullable Set<RecordId> fromFile;
    private LocalDate @Nullable [] recordedOn;
    private LocalDate @Nullable [] earliestSaidSince;

    private Knowledge(List<Revised> revisions) {
        this.revisions = List.copyOf(revisions);
    }

    /// @param revisions all revisions of the child's records, in the order in which they were recorded
    public static Knowledge of(List<Revised> revisions) {
        return new Knowledge(revisions);
    }

    public Facts now() {
        return first(revisions.size());
    }

    /// What was known at the end of that day.
    public Facts on(LocalDate day) {
        return first(countKnownOn(day));
    }

    /// The log as it stood at the end of that day: nothing that was recorded, corrected or withdrawn since.
    public Knowledge until(LocalDate day) {
        return new Knowledge(revisions.subList(0, countKnownOn(day)));
    }

    /// Whether a record came with a file, whoever corrected it since.
    public boolean cameFromFile(RecordId record) {
        if (fromFile == null) {
            var first = new HashMap<RecordId, Origin>();
            revisions.forEach(revision -> first.putIfAbsent(revision.record(), revision.origin()));
            var all = new HashSet<RecordId>();
            first.forEach((id, origin) -> {
                if (origin == Origin.FROM_FILE) {
                    all.add(id);
                }
            });
            fromFile = all;
        }
        return fromFile.contains(record);
    }

    /// Whether anything recorded after a day says something else than was known on it about the time up to `upTo`.
    public boolean saidOtherwiseSince(LocalDate day, LocalDate upTo) {
        int known = countKnownOn(day);
        if (known == revisions.size()) {
            return false;
        }
        if (earliestSaidSince == null) {
            earliestSaidSince = Difference.earliestSince(revisions);
        }
        return !earliestSaidSince[known].isAfter(upTo);
    }

    private int countKnownOn(LocalDate day) {
        LocalDate[] days = recordedOn;
        if (days == null) {
            days = revisions.stream()
                    .map(revision -> London.dateOf(revision.recordedAt()))
                    .toArray(LocalDate[]::new);
            recordedOn = days;
        }
        int known = days.length;
        while (known > 0 && days[known - 1].isAfter(day)) {
            known--;
        }
        return known;
    }

    private Facts first(int count) {
        return read.computeIfAbsent(count, n -> {
            var heads = new LinkedHashMap<RecordId, Revised>();
            for (Revised revision : revisions.subList(0, n)) {
                if (revision.standing() == Standing.WITHDRAWN) {
                    heads.remove(revision.record());
                } else {
                    heads.put(revision.record(), revision);
                }
            }
            return Facts.of(heads.values());
        });
    }

    /// What a revision says that the one before it of the same record did not, or no longer says: the earliest day that
    /// this concerns.
    private static final class Difference implements Telling {

        private final List<Said> said = new ArrayList<>();

        static LocalDate[] earliestSince(List<Revised> revisions) {
            var before = new HashMap<RecordId, List<Said>>();
            var earliest = new LocalDate[revisions.size()];
            for (int place = 0; place < earliest.length; place++) {
                Revised revision = revisions.get(place);
                List<Said> now = saidBy(revision);
                List<Said> then = before.put(revision.record(), now);
                earliest[place] = earliest(then == null ? List.of() : then, now);
            }
            for (int place = earliest.length - 2; place >= 0; place--) {
                if (earliest[place + 1].isBefore(earliest[place])) {
                    earliest[place] = earliest[place + 1];
                }
            }
            return earliest;
        }

        private static List<Said> saidBy(Revised revision) {
            if (revision.standing() == Standing.WITHDRAWN) {
                return List.of();
            }
            var difference = new Difference();
            revision.body().tell(difference);
            return difference.said;
        }

        private static LocalDate earliest(List<Said> then, List<Said> now) {
            LocalDate earliest = LocalDate.MAX;
            for (Said one : now) {
                if (!then.contains(one) && one.about().isBefore(earliest)) {
                    earliest = one.about();
                }
            }
            for (Said one : then) {
                if (!now.contains(one) && one.about().isBefore(earliest)) {
                    earliest = one.about();
                }
            }
            return earliest;
        }

        @Override
        public void born(LocalDate on) {
            said.add(new Said(LocalDate.MIN, on));
        }

        @Override
        public void happened(EventKind kind, LocalDate on, Outcome outcome) {
            said.add(new Said(on, List.of(kind, outcome)));
        }

        @Override
        public void happened(EventKind kind, java.time.Instant at, Outcome outcome) {
            said.add(new Said(London.dateOf(at), List.of(kind, at, outcome)));
        }

        @Override
        public void lasted(PeriodKind kind, Beginning began, Optional<LocalDate> ended, Set<Trait> traits) {
            said.add(new Said(began.sureFrom(), List.of(kind, began, traits)));
            said.add(new Said(ended.orElse(LocalDate.MAX), List.of(kind, "ended", ended)));
        }

        @Override
        public void answered(EventKind kind, LocalDate yearEnding, YesNo answer) {
            said.add(new Said(yearEnding, List.of(kind, answer)));
        }

        @Override
        public void covered(Coverage coverage) {
            said.add(new Said(LocalDate.MIN, coverage));
        }

        @Override
        public void notInFileFrom(Caseload caseload, LocalDate day) {
            said.add(new Said(day, List.of("not in file", caseload)));
        }

        private record Said(LocalDate about, Object what) {}
    }
}
