package org.childjourney.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.Caseload;
import org.childjourney.record.Coverage;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Telling;

/// What imported files of one standard return could say about a child, and from when on they stop naming a child whom
/// they should name: one whom they left in care or in need, or a care leaver. Recorded by hand, it is what an
/// authority's own earlier records could say. Where `of` is empty, the return is SSDA903.
public record InFile(List<Coverage> coverage, Optional<LocalDate> notInFileFrom, Optional<StandardReturn> of)
        implements Body {

    public static final RecordKind<InFile> KIND = new RecordKind<>("in-file", 1, InFile.class);

    public InFile {
        coverage = List.copyOf(coverage);
    }

    /// What the children looked after return, or records kept by hand, could say.
    public InFile(List<Coverage> coverage, Optional<LocalDate> notInFileFrom) {
        this(coverage, notInFileFrom, Optional.empty());
    }

    StandardReturn standard() {
        return of.orElse(StandardReturn.SSDA903);
    }

    boolean isOf(StandardReturn standard) {
        return standard() == standard;
    }

    /// What those could say that name the child.
    List<Coverage> ofFilesThatNameTheChild() {
        return coverage.stream().filter(file -> !file.isOfNothing()).toList();
    }

    @Override
    public void tell(Telling facts) {
        coverage.forEach(facts::covered);
        notInFileFrom.ifPresent(day -> caseloads().forEach(caseload -> facts.notInFileFrom(caseload, day)));
    }

    private List<Caseload> caseloads() {
        return switch (standard()) {
            case SSDA903 -> List.of(Caseload.LOOKED_AFTER);
            case CIN_CENSUS -> List.of(Caseload.IN_NEED);
            case ANNEX_A -> List.of(Caseload.IN_NEED, Caseload.LOOKED_AFTER);
        };
    }
}
