package org.childjourney.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.childjourney.testing.Plausible.SIGN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import org.childjourney.access.Laptop.Unlocking;
import org.childjourney.access.OpenStore.Removal;
import org.childjourney.access.Passphrase;
import org.childjourney.access.Removed;
import org.childjourney.access.Role;
import org.childjourney.attachments.Attachment;
import org.childjourney.care.LookedAfterReview;
import org.childjourney.people.Child;
import org.childjourney.persistence.keys.Sealing;
import org.childjourney.persistence.timescales.Rules;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.RecordId;
import org.childjourney.record.StoreFault;
import org.childjourney.testing.Plausible;
import org.childjourney.timescales.Catalogue;
import org.childjourney.timescales.DueList.Scope;
import org.childjourney.timescales.WorkingDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemovalTest {

    private static final String ROBIN = "robin";
    private static final String ONE_RULE = "cin-visit";
    private static final Removal ORDERED = new Removal("Made on the wrong child", "Head of service, 3 May 2026");

    @TempDir
    private Path folder;

    private final ChildId gone = TestLaptop.newChild();
    private final ChildId stays = TestLaptop.newChild();
    private TestLaptop laptop = new TestLaptop(Path.of(""));

    @BeforeEach
    void aStoreWithTwoChildren() {
        laptop = new TestLaptop(folder.resolve("store"));
        try (var store = laptop.create()) {
            for (Plausible<?> plausible : Plausible.ofEveryKind()) {
                // an attachment needs its file, and has its own test
                if (plausible.aboutAChild() && plausible.kind() != Attachment.KIND) {
                    store.door().save(store.user(), List.of(full(plausible), sparse(plausible)));
                }
            }
            store.drafts().keep(gone, "visit", "Begun about " + SIGN);
            store.drafts().keep(stays, "visit", "Begun");
            store.addUser(ROBIN, Role.SOCIAL_WORKER, robins());
        }
        try (var robins = TestLaptop.storeOf(laptop.unlock(ROBIN, robins()))) {
            robins.drafts().keep(gone, "visit", "Robin's about " + SIGN);
            robins.drafts().keep(stays, "visit", "Robin's");
        }
    }

    private static Passphrase robins() {
        return Passphrase.of("robin has another one");
    }

    @Test
    void nothingIsLeftOfTheChildButTheEnvelopes() throws IOException {
        assertThat(Bytes.hold(journal(laptop.folder), SIGN)).isTrue();
        assertThat(Bytes.hold(database(), SIGN)).isTrue();
        var kept = laptop.keptAbout(gone);
        var before = database();
        assertThat(kept).hasSizeGreaterThan(10).allMatch(body -> Bytes.hold(before, body));

        try (var store = TestLaptop.storeOf(laptop.unlock())) {
            long revisions = store.verify().revisions();
            store.remove(gone, ORDERED);

            assertThat(store.records().of(gone))
                    .singleElement()
                    .satisfies(held -> assertThat(held.body()).isInstanceOfSatisfying(Removed.class, removed -> {
                        assertThat(removed.reason()).isEqualTo(ORDERED.reason());
                        assertThat(removed.authority()).isEqualTo(ORDERED.authority());
                        assertThat(removed.marks()).hasSize(2);
                    }));
            assertThat(store.children().one(gone)).isEmpty();
            assertThat(store.dueList().on(LocalDate.of(2026, 6, 1), new Scope.OfChild(gone)))
                    .isEmpty();
            assertThat(store.drafts().kept(gone, "visit")).isEmpty();
            assertThat(store.drafts().kept(stays, "visit")).hasValue("Begun");
            var verified = store.verify();
            assertThat(verified.differences()).isEmpty();
            assertThat(verified.removedChildren()).isEqualTo(1);
            assertThat(verified.revisions()).isEqualTo(revisions + 1);
        }

        assertThat(Bytes.hold(journal(laptop.folder), SIGN)).isFalse();
        assertThat(Bytes.hold(database(), SIGN)).isFalse();
        var after = database();
        assertThat(kept).noneMatch(body -> Bytes.hold(after, body));
        assertThat(laptop.folder.resolve("removing")).doesNotExist();
        try (var unlocked = laptop.unlock().store()) {
            assertThat(unlocked.verify().differences()).isEmpty();
        }
    }

    @Test
    void nothingIsLeftInTheNextBackupAndTheEarlierOnesInItsFolderAreGone() throws IOException {
        var backups = folder.resolve("backups");
        Path before;
        Path after;
        try (var store = TestLaptop.storeOf(laptop.unlock())) {
            before = store.backUp(backups).folder();
            assertThat(Bytes.hold(journal(before), SIGN)).isTrue();
            TestLaptop.save(store, LookedAfterReview.KIND, stays, review());
            store.backUp(backups);

            store.remove(gone, ORDERED);
            assertThat(before).as("the next backup is not made yet").exists();
            after = store.backUp(backups).folder();
        }
        assertThat(Bytes.hold(journal(after), SIGN)).isFalse();
        try (var sets = Files.list(backups)) {
            assertThat(sets).containsExactly(after);
        }
        assertThat(before).doesNotExist();
        assertThat(laptop.stores.restore(after, folder.resolve("restored"), TestLaptop.WREN, TestLaptop.passphrase()))
                .isInstanceOfSatisfying(Unlocking.Unlocked.class, restored -> {
                    assertThat(restored.store().verify().differences()).isEmpty();
                    assertThat(restored.store().verify().removedChildren()).isEqualTo(1);
                    restored.store().close();
                });
    }

    @Test
    void nothingIsLeftInTheDraftsOfAnyAuthor() throws IOException {
        assertThat(drafts())
                .hasSize(4)
                .filteredOn(draft -> draft.contains(SIGN))
                .hasSize(2);
        try (var store = laptop.unlock().store()) {
            store.remove(gone, ORDERED);
        }
        assertThat(drafts()).containsExactlyInAnyOrder("Begun", "Robin's");
    }

    /// Every draft in every file, opened with its author's key.
    private List<String> drafts() throws IOException {
        var drafts = new ArrayList<String>();
        for (var keys : List.of(laptop.keys(), laptop.keys(ROBIN, robins()))) {
            var key = Sealing.derived(keys.userKey(), "drafts");
            for (var child : List.of(gone, stays)) {
                var about = "draft of " + keys.user() + " about " + child + ", visit";
                drafts.addAll(opened(key, about));
            }
        }
        try (var files = Files.walk(laptop.folder.resolve("drafts"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .as("each was opened once, and each author has a list of theirs")
                    .hasSize(drafts.size() + 2);
        }
        return drafts;
    }

    private List<String> opened(SecretKey key, String about) throws IOException {
        var opened = new ArrayList<String>();
        try (var files = Files.walk(laptop.folder.resolve("drafts"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Sealing.open(key, about, Files.readAllBytes(file))
                        .ifPresent(content -> opened.add(new String(content, StandardCharsets.UTF_8)));
            }
        }
        return opened;
    }

    @Test
    void whatRecognisesTheChildAgainDoesNotSayWho() {
        var child = Plausible.ofEveryKind().stream()
                .map(Plausible::full)
                .filter(Child.class::isInstance)
                .map(Child.class::cast)
                .findFirst()
                .orElseThrow();
        var id = child.authorityId().orElseThrow();
        var upn = child.upn().orElseThrow().text();
        assertThat(Bytes.hold(journal(laptop.folder), id)).isTrue();
        assertThat(Bytes.hold(journal(laptop.folder), upn)).isTrue();
        try (var store = TestLaptop.storeOf(laptop.unlock())) {
            assertThat(store.children().removed().removalOf(child)).isEmpty();
            store.remove(gone, ORDERED);
            assertThat(store.children().removed().removalOf(child))
                    .hasValueSatisfying(
                            held -> assertThat(held.body().authority()).isEqualTo(ORDERED.authority()));
        }
        assertThat(Bytes.hold(journal(laptop.folder), id)).isFalse();
        assertThat(Bytes.hold(journal(laptop.folder), upn)).isFalse();
        try (var store = TestLaptop.storeOf(laptop.unlock())) {
            assertThat(store.children().removed().removalOf(child)).isPresent();
        }
    }

    @Test
    void aDatabaseBuiltAgainKnowsTheRemovalToo() throws IOException {
        try (var store = laptop.unlock().store()) {
            store.remove(gone, ORDERED);
        }
        Files.delete(laptop.folder.resolve("database.mv.db"));
        try (var store = TestLaptop.storeOf(laptop.unlock())) {
            assertThat(store.verify().removedChildren()).isEqualTo(1);
            assertThat(store.verify().differences()).isEmpty();
            assertThat(store.records().of(stays)).isNotEmpty();
            refusedForTheRemovedChild(store);
        }
        assertThat(Bytes.hold(database(), SIGN)).isFalse();
    }

    @Test
    void nothingIsDueForARemovedChildUnderOtherTimescalesEither() {
        try (var store = TestLaptop.storeOf(laptop.unlock())) {
            store.remove(gone, ORDERED);
            assertThat(rulesDue(store, stays)).contains(ONE_RULE).hasSizeGreaterThan(1);
            assertThat(rulesDue(store, gone)).isEmpty();
        }
        var fewer = new Rules(
                Catalogue.of(Catalogue.standard().entries().stream()
                        .filter(entry -> entry.rule().equals(ONE_RULE))
                        .toList()),
                WorkingDays.ofEngland());
        try (var store = TestLaptop.storeOf(laptop.under(fewer).unlock())) {
            assertThat(rulesDue(store, stays)).containsExactly(ONE_RULE);
            assertThat(rulesDue(store, gone)).isEmpty();
            assertThat(store.verify().differences()).isEmpty();
        }
    }

    private static Set<String> rulesDue(LaptopStore store, ChildId child) {
        return store.dueList().on(LocalDate.of(2026, 6, 1), new Scope.OfChild(child)).stream()
                .map(due -> due.obligation().rule())
                .collect(Collectors.toSet());
    }

    @Test
    void nothingIsSavedAboutARemovedChild() {
        try (var store = TestLaptop.storeOf(laptop.unlock())) {
            store.remove(gone, ORDERED);
            refusedForTheRemovedChild(store);
        }
    }

    @Test
    void aRemovalThatWasCutOffIsFinishedOnTheNextOpening() throws IOException {
        try (var store = TestLaptop.storeOf(laptop.unlock())) {
            TestLaptop.save(store, Removed.KIND, gone, new Removed("Cut off", "Head of service", List.of()));
        }
        Files.createFile(laptop.folder.resolve("removing"));
        assertThat(Bytes.hold(journal(laptop.folder), SIGN)).isTrue();

        try (var store = TestLaptop.storeOf(laptop.unlock())) {
            assertThat(store.verify().differences()).isEmpty();
            assertThat(store.drafts().kept(gone, "visit")).isEmpty();
        }

        assertThat(Bytes.hold(journal(laptop.folder), SIGN)).isFalse();
        assertThat(Bytes.hold(database(), SIGN)).isFalse();
        assertThat(laptop.folder.resolve("removing")).doesNotExist();
    }

    private void refusedForTheRemovedChild(LaptopStore store) {
        assertThatExceptionOfType(StoreFault.class)
                .isThrownBy(() -> TestLaptop.save(store, LookedAfterReview.KIND, gone, review()))
                .extracting(StoreFault::code)
                .isEqualTo("CHILD-REMOVED");
    }

    private static LookedAfterReview review() {
        return new LookedAfterReview(LocalDate.of(2026, 5, 5), Optional.empty());
    }

    private <B extends Body> Change<B> full(Plausible<B> plausible) {
        return Change.first(new RecordId(UUID.randomUUID()), plausible.kind(), Optional.of(gone), plausible.full());
    }

    private <B extends Body> Change<B> sparse(Plausible<B> plausible) {
        return Change.first(new RecordId(UUID.randomUUID()), plausible.kind(), Optional.of(stays), plausible.sparse());
    }

    private byte[] journal(Path store) {
        return laptop.bodiesInTheJournal(store);
    }

    private byte[] database() throws IOException {
        return Bytes.decrypted(laptop.folder.resolve("database.mv.db"), laptop.databaseKey());
    }
}
