package org.childjourney.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.childjourney.people.Child;
import org.childjourney.people.RemovedChildren;
import org.childjourney.people.Sex;
import org.childjourney.people.Upn;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;

/// Reads the rows of one year after another, each for the child that it names. A child is the same in two years when
/// id, date of birth and, where both have it, UPN are the same; anything less is refused, for a person to look at.
final class ReturnReader {

    private final Function<String, RecordId> worker;
    private final Map<String, ChildReturn> children = new LinkedHashMap<>();
    private final Map<String, Child> known;
    private final RemovedChildren removed;
    private final Map<Upn, String> holders = new HashMap<>();
    private final List<RowAccount> accounts = new ArrayList<>();

    /// @param known   the children already known, by the authority's id
    /// @param removed those who are not to be loaded again
    /// @param worker  gives the worker's record for the id by which returns name them
    ReturnReader(Map<String, Child> known, RemovedChildren removed, Function<String, RecordId> worker) {
        this.known = new HashMap<>(known);
        this.removed = removed;
        this.worker = worker;
        known.forEach((id, child) -> child.upn().ifPresent(upn -> holders.put(upn, id)));
    }

    /// The children that were named and kept, in the order in which files first name them.
    List<ChildReturn> children() {
        return List.copyOf(children.values());
    }

    /// Every row that was read, in the order of the files.
    List<RowAccount> accounts() {
        return accounts;
    }

    /// Reads a year; the years must come in their order.
    void read(YearFiles files, CollectionYear year) {
        var reading = new YearReading(year);
        for (Ssda903Table table : Ssda903Table.values()) {
            files.sheet(table).ifPresent(sheet -> reading.read(sheet, table));
        }
        reading.noteChildrenWithoutEpisode();
    }

    private final class YearReading {

        private final CollectionYear year;
        private final Map<String, HeaderRow> headers = new LinkedHashMap<>();
        private final Map<String, Integer> refused = new HashMap<>();
        private final Set<String> withEpisodeOrLeft = new LinkedHashSet<>();

        YearReading(CollectionYear year) {
            this.year = year;
        }

        void read(Sheet sheet, Ssda903Table table) {
            Map<String, Integer> places = sheet.places();
            Map<List<Object>, Seen> seen = new HashMap<>();
            String name = sheet.name();
            for (Sheet.Row row : sheet.rows()) {
                var account = new RowAccount(name, row.line(), table);
                accounts.add(account);
                if (isWhole(row, sheet, account)) {
                    var reader = new RowReader(places, row.fields(), account, year, Optional.empty());
                    if (table == Ssda903Table.HEADER) {
                        readHeader(reader, row, seen);
                    } else {
                        readOfChild(table, reader, places, row, seen);
                    }
                }
            }
            if (table == Ssda903Table.HEADER) {
                headers.values().forEach(this::join);
            }
        }

        private static boolean isWhole(Sheet.Row row, Sheet sheet, RowAccount account) {
            List<String> fields = row.fields();
            int columns = sheet.columns().size();
            if (fields.stream().allMatch(String::isBlank)) {
                account.note(Fault.BLANK_ROW);
            } else if (fields.size() < columns) {
                account.note(Fault.FIELDS_MISSING, fields.size(), columns);
            } else if (fields.stream().skip(columns).anyMatch(field -> !field.isBlank())) {
                account.note(Fault.TOO_MANY_FIELDS, fields.size(), columns);
            }
            return !account.isRefused();
        }

        private void readHeader(RowReader reader, Sheet.Row row, Map<List<Object>, Seen> seen) {
            Optional<HeaderRow> read = HeaderRow.read(reader);
            if (read.isEmpty()) {
                refused.putIfAbsent(reader.text("CHILD"), row.line());
                return;
            }
            HeaderRow header = read.get();
            HeaderRow first = headers.get(header.id());
            if (first != null && !first.born().equals(header.born())) {
                int line = first.row().line();
                first.row().note(Fault.CHILD_TWICE_IN_HEADER, line, row.line());
                header.row().note(Fault.CHILD_TWICE_IN_HEADER, line, row.line());
                headers.remove(header.id());
                refused.put(header.id(), line);
            } else if (refused.containsKey(header.id())) {
                header.row().note(Fault.CHILD_REFUSED, refused.get(header.id()));
            } else if (isFirst(List.of(header.id()), row, header.row(), seen)) {
                headers.put(header.id(), header);
            }
        }

        /// Joins the child to the one already known by this id, if it is the same.
        private void join(HeaderRow header) {
            Child before = known.get(header.id());
            RowAccount row = header.row();
            if (before == null) {
                removed.removalOf(header.body())
                        .ifPresent(removal -> row.note(
                                Fault.CHILD_REMOVED,
                                London.dateOf(removal.recordedAt()),
                                removal.body().authority()));
            } else {
                noteOtherIdentity(before, header);
            }
            if (row.isRefused()) {
                refused.put(header.id(), row.line());
                return;
            }
            Optional<Upn> upn = header.body().upn();
            if (upn.isPresent() && !holders.getOrDefault(upn.get(), header.id()).equals(header.id())) {
                row.note(Fault.UPN_OF_ANOTHER_CHILD, "UPN", upn.get().text());
            }
            upn.ifPresent(held -> holders.putIfAbsent(held, header.id()));
            known.merge(header.id(), header.body(), JoinedChild::replacing);
            children.computeIfAbsent(header.id(), ChildReturn::new).add(header);
        }

        private static void noteOtherIdentity(Child before, HeaderRow header) {
            RowAccount row = header.row();
            if (!before.born().equals(Optional.of(header.born()))) {
                row.note(Fault.BORN_OTHERWISE_BEFORE, "DOB", ReturnDates.write(header.born()));
                return;
            }
            Optional<Upn> upn = header.body().upn();
            if (before.upn().isPresent() && upn.isPresent() && !before.upn().equals(upn)) {
                boolean wasTemporary = HeaderRow.isTemporary(before.upn().get());
                boolean isTemporary = HeaderRow.isTemporary(upn.get());
                if (wasTemporary == isTemporary) {
                    row.note(Fault.OTHER_UPN_BEFORE, "UPN", upn.get().text());
                } else if (wasTemporary) {
                    row.note(Fault.UPN_REPLACED, "UPN", upn.get().text());
                }
            }
        }

        private void readOfChild(
                Ssda903Table table,
                RowReader anyone,
                Map<String, Integer> places,
                Sheet.Row row,
                Map<List<Object>, Seen> seen) {
            RowAccount account = anyone.account();
            Optional<String> id = HeaderRow.childId(anyone);
            if (id.isEmpty()) {
                return;
            }
            Integer refusedAt = refused.get(id.get());
            HeaderRow header = headers.get(id.get());
            if (refusedAt != null) {
                account.note(Fault.CHILD_REFUSED, refusedAt);
                return;
            }
            if (header == null) {
                anyone.note(Fault.CHILD_NOT_IN_HEADER, "CHILD");
                return;
            }
            Optional<LocalDate> bornHere = anyone.date("DOB");
            if (bornHere.filter(born -> !born.equals(header.born())).isPresent()) {
                anyone.note(Fault.BORN_OTHERWISE_IN_HEADER, "DOB");
                return;
            }
            var reader = new RowReader(places, row.fields(), account, year, Optional.of(header.born()));
            ChildReturn child = children.computeIfAbsent(id.get(), ChildReturn::new);
            if (table == Ssda903Table.EPISODES) {
                EpisodeRow.read(reader)
                        .filter(read -> isFirst(List.of(id.get(), read.episode().began()), row, account, seen))
                        .ifPresent(read -> {
                            child.add(read);
                            withEpisodeOrLeft.add(id.get());
                        });
                return;
            }
            if (table == Ssda903Table.UASC) {
                noteOtherSex(reader, header);
            }
            statement(table, reader)
                    .filter(read -> isFirst(List.of(id.get(), Matter.of(read.body())), row, account, seen))
                    .ifPresent(read -> {
                        child.add(read);
                        if (table == Ssda903Table.OC3) {
                            withEpisodeOrLeft.add(id.get());
                        }
                    });
        }

        private static void noteOtherSex(RowReader reader, HeaderRow header) {
            Optional<Sex> sex = reader.code("SEX", ReturnCodes.SEX);
            if (sex.filter(said -> said != header.sex()).isPresent()) {
                reader.note(Fault.SEX_OTHERWISE_IN_HEADER, "SEX");
            }
        }

        private Optional<? extends Statement<?>> statement(Ssda903Table table, RowReader reader) {
            return switch (table) {
                case REVIEWS -> RecordRows.review(reader);
                case UASC -> RecordRows.unaccompanied(reader);
                case OC2 -> YearlyRows.inCare(reader);
                case OC3 -> YearlyRows.careLeaver(reader);
                case AD1 -> RecordRows.adoptionMatch(reader);
                case PLACED_ADOPTION -> RecordRows.adoptionDecision(reader);
                case PREV_PERM -> RecordRows.previousPermanence(reader);
                case MISSING -> RecordRows.missing(reader);
                case SW_EPISODES -> RecordRows.allocation(reader, worker);
                case DOLO -> RecordRows.deprivation(reader);
                case HEADER, EPISODES -> throw new IllegalArgumentException(table.title());
            };
        }

        private static boolean isFirst(
                List<Object> matter, Sheet.Row row, RowAccount account, Map<List<Object>, Seen> seen) {
            Seen before = seen.putIfAbsent(matter, new Seen(row.line(), row.fields()));
            if (before != null) {
                account.note(
                        before.fields.equals(row.fields()) ? Fault.DUPLICATE_ROW : Fault.SAID_OTHERWISE_ABOVE,
                        before.line);
            }
            return before == null;
        }

        void noteChildrenWithoutEpisode() {
            for (HeaderRow header : headers.values()) {
                if (!header.row().isRefused() && !withEpisodeOrLeft.contains(header.id())) {
                    header.row().note(Fault.NO_EPISODE);
                }
            }
        }
    }

    private record Seen(int line, List<String> fields) {}
}
