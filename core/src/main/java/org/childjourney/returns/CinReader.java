package org.childjourney.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Reads one census: first who its children are, then what it says of each.
final class CinReader {

    private final CinFiles files;
    private final CinCensus census;
    private final NamedChildren named;
    private final Progress progress;
    private final NamedChildren.InReturn inReturn;
    private final List<Named> children = new ArrayList<>();
    private final Map<String, FirstSaid> inSeveralPlaces = new HashMap<>();

    /// A `Child` of the file, in the order of the file.
    private record Named(RowAccount account, String id, Optional<HeaderRow> who) {}

    CinReader(CinFiles files, CinCensus census, NamedChildren named, Progress progress) {
        this.files = files;
        this.census = census;
        this.named = named;
        this.progress = progress;
        this.inReturn = named.inNextReturn();
    }

    void read() throws FilesRefused {
        each(this::readWhoItIs);
        inReturn.join();
        var next = children.iterator();
        each(child -> {
            readWhatIsSaid(child, next.next());
            return !progress.isStopped();
        });
    }

    private void each(Predicate<CinElement> taker) throws FilesRefused {
        if (!files.each(census.file(), taker)) {
            throw new FilesRefused(Problem.of(Problem.Kind.CHANGED_WHILE_READ, census.name()));
        }
    }

    private boolean readWhoItIs(CinElement child) {
        var account = new RowAccount(census.name(), child.line(), CinPart.CHILD);
        RowReader row = RowReader.of(CinChild.values(child, account), account, census.year());
        account.isAbout(row.text("LAchildID"));
        Optional<HeaderRow> who = CinChild.read(row);
        who.ifPresentOrElse(this::name, () -> {
            if (row.isFilled("LAchildID")) {
                inReturn.refuse(row.text("LAchildID"), child.line());
            }
        });
        children.add(new Named(account, row.text("LAchildID"), who));
        return !progress.isStopped();
    }

    private void name(HeaderRow who) {
        Optional<HeaderRow> first = inReturn.firstSaid(who);
        if (who.row().isRefused()) {
            return;
        }
        if (first.isEmpty()) {
            inReturn.name(who);
            return;
        }
        int line = first.get().row().line();
        var upn = first.get().body().upn();
        boolean otherUpn = upn.isPresent()
                && who.body().upn().isPresent()
                && !upn.equals(who.body().upn());
        who.row().note(otherUpn ? Fault.SAID_OTHERWISE_ABOVE : Fault.CHILD_IN_TWO_PLACES, line);
        inSeveralPlaces.put(who.id(), new FirstSaid());
    }

    private void readWhatIsSaid(CinElement child, Named here) {
        census.layout().check(child);
        named.add(here.account);
        Optional<Integer> refusedAt = here.account.isRefused()
                ? Optional.of(here.account.line())
                : here.who.flatMap(who -> inReturn.refusedAt(who.id()));
        if (refusedAt.isPresent()) {
            refuse(child, here.id, refusedAt.get());
            return;
        }
        HeaderRow who = here.who.orElseThrow();
        FirstSaid said = inSeveralPlaces.getOrDefault(here.id, new FirstSaid());
        var entries = new CinEntries(census, who, inReturn.child(here.id), said, named);
        entries.read(child);
    }

    /// Accounts for all that stands under a child who was not kept.
    private void refuse(CinElement element, String id, int line) {
        for (CinElement part : element.parts()) {
            CinEntries.partOf(part.name()).ifPresent(kind -> {
                var account = new RowAccount(census.name(), part.line(), kind);
                account.isAbout(id);
                account.note(Fault.CHILD_REFUSED, line);
                named.add(account);
            });
            refuse(part, id, line);
        }
    }
}
