package org.childjourney.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the lists of one workbook: first who its children are, then what the lists say of each.
final class AnnexAReader {

    private final AnnexALists lists;
    private final NamedChildren named;
    private final NamedChildren.InReturn inReturn;
    private final Workers workers;
    private final Map<String, ListedChild> children = new LinkedHashMap<>();
    private final List<AdopterRow> adopters = new ArrayList<>();

    AnnexAReader(AnnexALists lists, NamedChildren named, Workers workers) {
        this.lists = lists;
        this.named = named;
        this.inReturn = named.inNextReturn();
        this.workers = workers;
    }

    void read() {
        for (FoundList list : lists.lists()) {
            var seen = new FirstSaid();
            for (Sheet.Row row : list.rows()) {
                ListedRow listed = ListedRow.of(list, row, lists);
                named.add(listed.account());
                if (list.list().isOfChildren()) {
                    readWhoseItIs(listed);
                } else {
                    AdopterRow.read(listed, lists.year(), seen).ifPresent(adopters::add);
                }
            }
        }
        children.values().forEach(child -> child.who().ifPresent(inReturn::name));
        inReturn.join();
        children.values().forEach(this::readWhatIsSaid);
    }

    /// Those who were kept, of the list of adopters.
    List<AdopterRow> adopters() {
        return adopters;
    }

    private void readWhoseItIs(ListedRow row) {
        row.account().isAbout(row.reader().text(AnnexAColumn.CHILD.heading()));
        HeaderRow.childId(row.reader(), AnnexAColumn.CHILD.heading())
                .ifPresent(id -> children.computeIfAbsent(id, named -> new ListedChild(named, lists.year()))
                        .add(row));
    }

    private void readWhatIsSaid(ListedChild child) {
        Optional<HeaderRow> who = inReturn.named(child.id());
        if (who.isEmpty()) {
            return;
        }
        if (inReturn.refusedAt(child.id()).isPresent()) {
            child.rows().forEach(row -> row.account().refuseLike(who.get().row()));
            return;
        }
        var said = new SaidInLists(lists.year(), who.get(), inReturn.child(child.id()), workers);
        said.ofAll(child);
    }
}
