package org.childjourney.returns;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.childjourney.people.Sex;
import org.childjourney.record.RecordId;

/// Reads the rows of one year after another, each for the child that it names.
final class ReturnReader {

    private final NamedChildren named;
    private final Function<String, RecordId> worker;

    /// @param worker gives the worker's record for the id by which returns name them
    ReturnReader(NamedChildren named, Function<String, RecordId> worker) {
        this.named = named;
        this.worker = worker;
    }

    /// Reads a year; the years must come in their order.
    void read(YearFiles files, CollectionYear year) {
        var reading = new YearReading(year, named.inNextReturn());
        for (Ssda903Table table : Ssda903Table.values()) {
            files.sheet(table).ifPresent(sheet -> reading.read(sheet, table));
        }
        reading.noteChildrenWithoutEpisode();
    }

    private final class YearReading {

        private final CollectionYear year;
        private final NamedChildren.InReturn children;
        private final Set<String> withEpisodeOrLeft = new LinkedHashSet<>();

        YearReading(CollectionYear year, NamedChildren.InReturn children) {
            this.year = year;
            this.children = children;
        }

        void read(Sheet sheet, Ssda903Table table) {
            Map<String, Integer> places = sheet.places();
            var seen = new FirstSaid();
            String name = sheet.name();
            for (Sheet.Row row : sheet.rows()) {
                var account = new RowAccount(name, row.line(), table);
                named.add(account);
                if (isWhole(row, sheet, account)) {
                    var reader = RowReader.of(places, row.fields(), account, year);
                    account.isAbout(reader.text("CHILD"));
                    if (table == Ssda903Table.HEADER) {
                        readHeader(reader, row, seen);
                    } else {
                        readOfChild(table, reader, places, row, seen);
                    }
                }
            }
            if (table == Ssda903Table.HEADER) {
                children.join();
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

        private void readHeader(RowReader reader, Sheet.Row row, FirstSaid seen) {
            Optional<HeaderRow> read = HeaderRow.read(reader);
            if (read.isEmpty()) {
                children.refuse(reader.text("CHILD"), row.line());
                return;
            }
            HeaderRow header = read.get();
            children.firstSaid(header);
            if (!header.row().isRefused() && seen.isFirst(List.of(header.id()), row.fields(), header.row())) {
                children.name(header);
            }
        }

        private void readOfChild(
                Ssda903Table table, RowReader anyone, Map<String, Integer> places, Sheet.Row row, FirstSaid seen) {
            RowAccount account = anyone.account();
            Optional<String> id = HeaderRow.childId(anyone, "CHILD");
            if (id.isEmpty()) {
                return;
            }
            Optional<Integer> refusedAt = children.refusedAt(id.get());
            Optional<HeaderRow> header = children.named(id.get());
            if (refusedAt.isPresent()) {
                account.note(Fault.CHILD_REFUSED, refusedAt.get());
                return;
            }
            if (header.isEmpty()) {
                anyone.note(Fault.CHILD_NOT_IN_HEADER, "CHILD");
                return;
            }
            LocalDate born = header.get().body().born().orElseThrow();
            Optional<LocalDate> bornHere = anyone.date("DOB");
            if (bornHere.filter(day -> !day.equals(born)).isPresent()) {
                anyone.note(Fault.BORN_OTHERWISE_IN_HEADER, "DOB");
                return;
            }
            var reader = RowReader.of(places, row.fields(), account, year).notBefore(born);
            ChildReturn child = children.child(id.get());
            if (table == Ssda903Table.EPISODES) {
                EpisodeRow.read(reader)
                        .filter(read ->
                                seen.isFirst(List.of(id.get(), read.episode().began()), row.fields(), account))
                        .ifPresent(read -> {
                            child.add(read);
                            withEpisodeOrLeft.add(id.get());
                        });
                return;
            }
            if (table == Ssda903Table.UASC) {
                noteOtherSex(reader, header.get());
            }
            statement(table, reader)
                    .filter(read -> seen.isFirst(List.of(id.get(), Matter.of(read.body())), row.fields(), account))
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

        void noteChildrenWithoutEpisode() {
            for (HeaderRow header : children.all()) {
                if (!header.row().isRefused() && !withEpisodeOrLeft.contains(header.id())) {
                    header.row().note(Fault.NO_EPISODE);
                }
            }
        }
    }
}
