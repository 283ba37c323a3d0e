package org.childjourney.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.childjourney.access.NotAllowed;
import org.childjourney.access.Removed;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.care.LookedAfterReview;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A child who was removed does not come back with the same file, unless a person says so.
class RemovedChildTest {

    private static final Path FOLDER = Path.of("returns");
    private static final String UPN = "A123456789012";

    private final TypedFiles files = new TypedFiles()
            .with(
                    "2026",
                    Ssda903Table.HEADER,
                    "1,M,01/02/2012,WBRI,,,",
                    "2A,F,01/02/2013,WBRI," + UPN + ",0,",
                    "3,F,01/02/2014,WBRI,,0,")
            .with(
                    "2026",
                    Ssda903Table.EPISODES,
                    "1,01/05/2025,S,C2,N1,U4,PR1,,,,,,",
                    "2A,01/05/2025,S,C2,N1,U4,PR1,,,,,,",
                    "3,01/05/2025,S,C2,N1,U4,PR1,,,,,,")
            .with("2026", Ssda903Table.REVIEWS, "2A,01/02/2013,05/06/2025,PN1");
    private final Importing importing = new Importing(files);

    @BeforeEach
    void loadAndRemove() {
        importing.receipt(FOLDER);
        importing.store().remove("2A", new Removed("Wrong child", "Head of service", List.of()));
    }

    @Test
    void isRefusedWithEveryRowAndTheReceiptSaysWhenAndOnWhatAuthority() {
        var result = importing.of(FOLDER);
        assertThat(result).isInstanceOf(Imported.NothingNew.class);

        var refused = Importing.receiptOf(result).rows().stream()
                .filter(row -> row.result() == Receipt.Result.REFUSED)
                .toList();
        assertThat(refused).hasSize(3);
        assertThat(refused.getFirst().notes())
                .singleElement()
                .satisfies(note -> assertThat(note.sentence())
                        .startsWith("This child was removed from this store on 11 May 2026, on this authority: "
                                + "Head of service. The entry was not kept."));
        assertThat(refused.subList(1, 3)).allMatch(row -> row.notes().getFirst().fault() == Fault.CHILD_REFUSED);
        assertThat(importing.store().byAuthorityId("2A")).isEmpty();
    }

    @Test
    void isKnownByTheUpnUnderAnotherIdToo() {
        files.with("2026", Ssda903Table.HEADER, "9,F,01/02/2013,WBRI," + UPN + ",0,");
        var rows = importing.receipt(FOLDER).rows();
        assertThat(rows)
                .filteredOn(row -> row.part() == Ssda903Table.HEADER)
                .singleElement()
                .satisfies(row -> assertThat(row.notes().getFirst().fault()).isEqualTo(Fault.CHILD_REMOVED));
    }

    @Test
    void comesBackWhereAPersonSaysSo() {
        assertThat(importing.lettingBackIn(Importing.DATA_OFFICER, "2a", FOLDER))
                .isInstanceOf(Imported.Done.class);
        assertThat(importing.held("2A", LookedAfterReview.KIND)).hasSize(1);

        // and is a child like any other from then on
        assertThat(importing.of(FOLDER)).isInstanceOf(Imported.NothingNew.class);
        assertThat(importing.receipt(FOLDER).rows()).noneMatch(row -> row.result() == Receipt.Result.REFUSED);
    }

    @Test
    void isLetBackInByNobodyWhoMayNotRemove() {
        var lead = new SignedIn(Importing.DATA_OFFICER.user(), "Lead", Role.TEAM_LEAD, Optional.empty());
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> importing.lettingBackIn(lead, "2A", FOLDER));
    }
}
