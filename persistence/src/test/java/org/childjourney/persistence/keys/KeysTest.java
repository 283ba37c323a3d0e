package org.childjourney.persistence.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.childjourney.access.Laptop.Recovery;
import org.childjourney.access.Passphrase;
import org.childjourney.access.RecoveryCode;
import org.childjourney.persistence.disk.Disk;
import org.childjourney.persistence.disk.FaultyDisk;
import org.childjourney.record.StoreFault;
import org.childjourney.record.UserId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {

    private static final UUID STORE = UUID.fromString("0197a2b4-0000-7000-8000-000000000001");
    private static final UserId PRIYA = new UserId(UUID.fromString("0197a2b4-0000-7000-8000-0000000000a1"));
    private static final UserId JO = new UserId(UUID.fromString("0197a2b4-0000-7000-8000-0000000000a2"));
    private static final StretchCost CHEAP = new StretchCost(64, 1);
    private static final Passphrase RIGHT = Passphrase.of("three grey herons");
    private static final Passphrase WRONG = Passphrase.of("three grey heron");

    private final Hands clock = new Hands();
    private final Disk disk = FaultyDisk.counting();

    @TempDir
    private Path folder;

    @Test
    void theRightPassphraseGivesTheKeysTheyWereMadeWith() {
        var made = create();
        var unlocked = (Attempt.Unlocked) open().unlock("priya", RIGHT);

        assertThat(unlocked).isEqualTo(made.unlocked());
        assertThat(unlocked.user()).isEqualTo(PRIYA);
        assertThat(unlocked.dataKey().getEncoded())
                .hasSize(32)
                .isNotEqualTo(unlocked.userKey().getEncoded());
        assertThat(open().store()).isEqualTo(STORE);
    }

    @Test
    void aNameIsFoundWhateverItsCase() {
        create();
        assertThat(open().unlock(" PRIYA ", RIGHT)).isInstanceOf(Attempt.Unlocked.class);
    }

    @Test
    void anAccentIsTheSameTypedAsOneSignOrTwo() {
        Keys.create(folder, wanted(Passphrase.of("caf\u00e9 at the corner")), CHEAP, clock, disk);

        assertThat(open().unlock("priya", Passphrase.of("cafe\u0301 at the corner")))
                .isInstanceOf(Attempt.Unlocked.class);
    }

    @Test
    void everyStoreHasKeysOfItsOwn() throws IOException {
        var first = create().unlocked();
        Files.delete(folder.resolve("keys"));
        var second = create().unlocked();

        assertThat(second.dataKey()).isNotEqualTo(first.dataKey());
        assertThat(second.userKey()).isNotEqualTo(first.userKey());
    }

    @Test
    void keysAreNotMadeOverOthers() {
        create();
        assertFault(this::create, StoreFault.Kind.ALREADY_THERE);
        assertThat(open().unlock("priya", RIGHT)).isInstanceOf(Attempt.Unlocked.class);
    }

    @Test
    void aFolderWithoutKeysIsNotAStore() {
        assertFault(this::open, StoreFault.Kind.NOT_A_STORE);
    }

    @Test
    void theFileHoldsNoKeyInTheClear() throws IOException {
        var made = create();
        made.keys().add(made.unlocked(), JO, "jo", Passphrase.of("another one here"));
        var file = Files.readString(folder.resolve("keys"));

        for (var key : List.of(made.unlocked().dataKey(), made.unlocked().userKey())) {
            assertThat(file).doesNotContain(Base64.getEncoder().withoutPadding().encodeToString(key.getEncoded()));
        }
        assertThat(file)
                .doesNotContain(made.recoveryCode().orElseThrow().signs())
                .doesNotContain(made.recoveryCode().orElseThrow().grouped())
                .doesNotContainIgnoringCase("heron");
        assertThat(made.unlocked().toString())
                .doesNotContain(Base64.getEncoder()
                        .encodeToString(made.unlocked().dataKey().getEncoded()));
    }

    @Test
    void nothingIsWrappedTheSameTwice() throws IOException {
        var made = create();
        var values = new HashSet<String>();
        for (int i = 0; i < 20; i++) {
            made.keys().changePassphrase(made.unlocked(), RIGHT);
            for (var line : Files.readAllLines(folder.resolve("keys"))) {
                if (line.startsWith("user.1.") && !line.contains(".id=") && !line.contains(".name=")) {
                    assertThat(values.add(line)).isTrue();
                }
            }
        }
        assertThat(values).hasSize(80);
    }

    @Test
    void theStandardCostIsSixtyFourMebibytesAndThreePasses() throws IOException {
        Keys.create(folder, wanted(RIGHT), StretchCost.STANDARD, clock, disk);

        assertThat(Files.readString(folder.resolve("keys"))).contains("user.1.stretch=argon2id 65536 3 ");
        assertThat(open().unlock("priya", RIGHT)).isInstanceOf(Attempt.Unlocked.class);
    }

    @Nested
    class Users {

        private final Passphrase anothers = Passphrase.of("two brown otters");

        @Test
        void anAddedUserHasTheSameDataKeyAndAKeyOfTheirOwn() {
            var made = create();
            made.keys().add(made.unlocked(), JO, "Jo Marsh", anothers);
            var jo = (Attempt.Unlocked) open().unlock("jo marsh", anothers);

            assertThat(jo.dataKey()).isEqualTo(made.unlocked().dataKey());
            assertThat(jo.userKey()).isNotEqualTo(made.unlocked().userKey());
            assertThat(jo.user()).isEqualTo(JO);
            assertThat(open().users()).containsExactly("Jo Marsh", "priya");
            assertThat(open().unlock("jo marsh", RIGHT)).isInstanceOf(Attempt.NotRight.class);
        }

        @Test
        void aNameIsTakenOnlyOnce() {
            var made = create();
            assertFault(() -> made.keys().add(made.unlocked(), JO, "Priya", anothers), StoreFault.Kind.ALREADY_THERE);
            assertThatThrownBy(() -> made.keys().add(made.unlocked(), JO, " ", anothers))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void aNameMayHoldAnySign() {
            var made = create();
            made.keys().add(made.unlocked(), JO, "Ö=#:\\\n!é", anothers);

            assertThat(open().unlock("Ö=#:\\\n!é", anothers)).isInstanceOf(Attempt.Unlocked.class);
        }

        @Test
        void aNewPassphraseReplacesTheOldAndKeepsTheKeys() {
            var made = create();
            made.keys().changePassphrase(made.unlocked(), anothers);

            assertThat(open().unlock("priya", anothers)).isEqualTo(made.unlocked());
            assertThat(open().unlock("priya", RIGHT)).isInstanceOf(Attempt.NotRight.class);
        }

        @Test
        void aPassphraseGivenByAnotherComesWithANewKey() {
            var made = create();
            made.keys().add(made.unlocked(), JO, "jo", anothers);
            var before = (Attempt.Unlocked) open().unlock("jo", anothers);
            made.keys().replace(made.unlocked(), "Jo", RIGHT);
            var after = (Attempt.Unlocked) open().unlock("jo", RIGHT);

            assertThat(after.user()).isEqualTo(JO);
            assertThat(after.dataKey()).isEqualTo(before.dataKey());
            assertThat(after.userKey()).isNotEqualTo(before.userKey());
            assertThat(open().recover("jo", byCode(made), anothers)).isEqualTo(after);
            assertThat(open().unlock("priya", RIGHT)).isEqualTo(made.unlocked());
        }

        @Test
        void aDisabledUsersKeysAreGone() throws IOException {
            var made = create();
            made.keys().add(made.unlocked(), JO, "jo", anothers);
            var before = Files.readString(folder.resolve("keys"));
            made.keys().disable("JO");
            var after = Files.readString(folder.resolve("keys"));

            assertThat(open().users()).containsExactly("priya");
            assertThat(open().unlock("jo", anothers)).isEqualTo(new Attempt.Disabled());
            assertThat(before).contains("user.2.key=", "user.2.data=", "user.2.recoverable=", "user.2.stretch=");
            assertThat(after).doesNotContain("user.2.key", "user.2.data", "user.2.recoverable", "user.2.stretch");
            assertThat(open().recover("jo", byCode(made), anothers)).isEqualTo(new Attempt.Disabled());
            assertFault(() -> made.keys().add(made.unlocked(), JO, "jo", anothers), StoreFault.Kind.ALREADY_THERE);
        }

        @Test
        void theLastUserIsNotDisabled() {
            var made = create();
            assertThatThrownBy(() -> made.keys().disable("priya")).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> made.keys().disable("nobody")).isInstanceOf(IllegalStateException.class);
            assertThat(open().unlock("priya", RIGHT)).isInstanceOf(Attempt.Unlocked.class);
        }
    }

    @Nested
    class WrongTries {

        @Test
        void areCountedDownFromFive() {
            create();
            for (int left = 4; left >= 1; left--) {
                assertThat(open().unlock("priya", WRONG)).isEqualTo(new Attempt.NotRight(left, Optional.empty()));
            }
            assertThat(open().unlock("priya", WRONG))
                    .isEqualTo(
                            new Attempt.NotRight(0, Optional.of(clock.instant().plusSeconds(60))));
        }

        @Test
        void areForgottenAfterARightOne() {
            create();
            for (int i = 0; i < 4; i++) {
                open().unlock("priya", WRONG);
            }
            open().unlock("priya", RIGHT);
            assertThat(open().unlock("priya", WRONG)).isEqualTo(new Attempt.NotRight(4, Optional.empty()));
        }

        @Test
        void makeEvenTheRightOneWait() {
            create();
            exhaust("priya");
            assertThat(open().unlock("priya", RIGHT)).isInstanceOf(Attempt.NotRight.class);
            clock.advance(Duration.ofSeconds(59));
            assertThat(open().unlock("priya", RIGHT)).isInstanceOf(Attempt.NotRight.class);
            clock.advance(Duration.ofSeconds(1));
            assertThat(open().unlock("priya", RIGHT)).isInstanceOf(Attempt.Unlocked.class);
        }

        @Test
        void makeTheWaitGrowToAnHour() {
            create();
            exhaust("priya");
            for (int minutes : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
                clock.advance(Duration.ofMinutes(minutes).minusSeconds(1));
                assertThat(open().unlock("priya", RIGHT)).isInstanceOf(Attempt.NotRight.class);
                clock.advance(Duration.ofSeconds(1));
                assertThat(open().unlock("priya", WRONG)).isInstanceOf(Attempt.NotRight.class);
            }
            clock.advance(Duration.ofHours(1));
            assertThat(open().unlock("priya", RIGHT)).isInstanceOf(Attempt.Unlocked.class);
        }

        @Test
        void doNotLockAPersonOutWhenTheClockIsPutBack() {
            create();
            exhaust("priya");
            clock.advance(Duration.ofDays(-400));
            assertThat(open().unlock("priya", RIGHT)).isInstanceOf(Attempt.Unlocked.class);
        }

        @Test
        void ofOneUserAreNotAnothers() {
            var made = create();
            made.keys().add(made.unlocked(), JO, "jo", Passphrase.of("two brown otters"));
            exhaust("priya");
            assertThat(open().unlock("jo", Passphrase.of("two brown otters"))).isInstanceOf(Attempt.Unlocked.class);
        }

        @Test
        void ofAnUnknownUserAreAnsweredTheSame() {
            create();
            assertThat(open().unlock("nemo", WRONG)).isEqualTo(open().unlock("priya", WRONG));
            exhaust("nemo");
            assertThat(open().unlock("nemo", WRONG)).isInstanceOf(Attempt.NotRight.class);
        }

        @Test
        void countAlsoForTheRecoveryCode() {
            var made = create();
            var slip = new Recovery.ByCode("not the code");
            for (int i = 0; i < Tries.FREE; i++) {
                assertThat(open().recover("priya", slip, RIGHT)).isInstanceOf(Attempt.NotRight.class);
            }
            assertThat(open().recover("priya", byCode(made), RIGHT)).isInstanceOf(Attempt.NotRight.class);
            clock.advance(Duration.ofMinutes(1));
            assertThat(open().recover("priya", byCode(made), RIGHT)).isInstanceOf(Attempt.Unlocked.class);
        }

        @Test
        void thatCannotBeReadBeginAgain() throws IOException {
            create();
            exhaust("priya");
            Files.writeString(folder.resolve("tries"), "\\u00zz " + PRIYA + "=");
            assertThat(open().unlock("priya", RIGHT)).isInstanceOf(Attempt.Unlocked.class);
        }

        private void exhaust(String name) {
            for (int i = 0; i < Tries.FREE; i++) {
                open().unlock(name, WRONG);
            }
        }
    }

    @Nested
    class ForgottenPassphrase {

        private final Passphrase chosen = Passphrase.of("four white swans");

        @TempDir
        private Path elsewhere;

        @Test
        void theCodeGivesTheSameKeysUnderANewPassphrase() {
            var made = create();
            var typed = made.recoveryCode()
                    .orElseThrow()
                    .grouped()
                    .toLowerCase(Locale.ROOT)
                    .replace('-', ' ');

            assertThat(open().recover("priya", new Recovery.ByCode(typed), chosen))
                    .isEqualTo(made.unlocked());
            assertThat(open().unlock("priya", chosen)).isEqualTo(made.unlocked());
            assertThat(open().unlock("priya", RIGHT)).isInstanceOf(Attempt.NotRight.class);
        }

        @Test
        void theCodeOpensForAUserAddedLater() {
            var made = create();
            made.keys().add(made.unlocked(), JO, "jo", Passphrase.of("two brown otters"));
            var jo = open().unlock("jo", Passphrase.of("two brown otters"));

            assertThat(open().recover("jo", byCode(made), chosen)).isEqualTo(jo);
            assertThat(open().recover("jo", byCode(made), chosen)).isEqualTo(jo);
        }

        @Test
        void recoveringEndsTheWait() {
            var made = create();
            for (int i = 0; i < Tries.FREE; i++) {
                open().unlock("priya", WRONG);
            }
            open().recover("priya", byCode(made), chosen);
            assertThat(open().unlock("priya", chosen)).isInstanceOf(Attempt.Unlocked.class);
        }

        @Test
        void anotherCodeOrAnUnknownUserChangesNothing() throws IOException {
            var made = create();
            var others = RecoveryCode.random(new Random(1));
            var before = Files.readString(folder.resolve("keys"));

            assertThat(open().recover("priya", new Recovery.ByCode(others.grouped()), chosen))
                    .isInstanceOf(Attempt.NotRight.class);
            assertThat(open().recover("nemo", byCode(made), chosen)).isInstanceOf(Attempt.NotRight.class);
            assertThat(Files.readString(folder.resolve("keys"))).isEqualTo(before);
        }

        @Test
        void theAuthoritysKeyOpensWhereItWasGiven() throws IOException {
            var pair = AuthorityKey.pair();
            var made = createFor(pair);
            assertThat(made.recoveryCode()).isEmpty();

            var privateKey = new Recovery.ByAuthorityKey(privateKeyFile(pair));
            assertThat(open().recover("priya", privateKey, chosen)).isEqualTo(made.unlocked());
            assertThat(open().unlock("priya", chosen)).isEqualTo(made.unlocked());
        }

        @Test
        void anotherAuthoritysKeyDoesNot() throws IOException {
            createFor(AuthorityKey.pair());
            var others = new Recovery.ByAuthorityKey(privateKeyFile(AuthorityKey.pair()));

            assertThat(open().recover("priya", others, chosen)).isInstanceOf(Attempt.NotRight.class);
            assertThat(open().recover("priya", new Recovery.ByCode("0".repeat(32)), chosen))
                    .isInstanceOf(Attempt.NotRight.class);
        }

        @Test
        void keysThatOpensslWroteAreRead() throws IOException {
            // openssl genpkey -algorithm X25519; openssl pkey -pubout
            var publicKey = Files.writeString(elsewhere.resolve("public.pem"), """
                    -----BEGIN PUBLIC KEY-----
                    MCowBQYDK2VuAyEAVmxsirYWcnlbO2Y5VLroB7hr3LftHFtITGDn6b6x+To=
                    -----END PUBLIC KEY-----
                    """);
            var privateKey = Files.writeString(elsewhere.resolve("private.pem"), """
                    -----BEGIN PRIVATE KEY-----
                    MC4CAQAwBQYDK2VuBCIEILAa1XxswKHpcijLa5hYEqeTmZ18VZbfiZg0qnduAg50
                    -----END PRIVATE KEY-----
                    """);
            var made = Keys.create(
                    folder, new NewKeys(STORE, PRIYA, "priya", RIGHT, Optional.of(publicKey)), CHEAP, clock, disk);

            assertThat(open().recover("priya", new Recovery.ByAuthorityKey(privateKey), chosen))
                    .isEqualTo(made.unlocked());
        }

        @Test
        void aFileThatIsNoSuchKeyIsRefused() throws IOException {
            var text = Files.writeString(elsewhere.resolve("text"), "not a key");
            var broken = Files.writeString(
                    elsewhere.resolve("broken"), "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n");
            for (var file : List.of(text, broken, elsewhere.resolve("missing"), elsewhere)) {
                assertFault(
                        () -> Keys.create(
                                folder,
                                new NewKeys(STORE, PRIYA, "priya", RIGHT, Optional.of(file)),
                                CHEAP,
                                clock,
                                disk),
                        StoreFault.Kind.CANNOT_READ);
            }
            assertThat(folder).isEmptyDirectory();
            create();
            assertFault(
                    () -> open().recover("priya", new Recovery.ByAuthorityKey(text), chosen),
                    StoreFault.Kind.CANNOT_READ);
        }

        private Keys.Made createFor(KeyPair pair) throws IOException {
            var file = Files.writeString(
                    elsewhere.resolve("public"),
                    pem("PUBLIC KEY", pair.getPublic().getEncoded()));
            return Keys.create(
                    folder, new NewKeys(STORE, PRIYA, "priya", RIGHT, Optional.of(file)), CHEAP, clock, disk);
        }

        private Path privateKeyFile(KeyPair pair) throws IOException {
            return Files.writeString(
                    elsewhere.resolve("private"),
                    pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        }

        private static String pem(String label, byte[] encoded) {
            return "-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder().encodeToString(encoded) + "\n-----END "
                    + label + "-----\n";
        }
    }

    @Nested
    class Damage {

        @TempDir
        private Path backup;

        @Test
        void ofAnyByteIsNoticed() throws IOException {
            create();
            var whole = Files.readAllBytes(folder.resolve("keys"));
            for (int at = 0; at < whole.length; at++) {
                var flipped = whole.clone();
                flipped[at] ^= 1;
                Files.write(folder.resolve("keys"), flipped);
                assertFault(KeysTest.this::open, StoreFault.Kind.CANNOT_READ);
            }
        }

        @Test
        void atAnyCutIsNoticed() throws IOException {
            create();
            var whole = Files.readString(folder.resolve("keys"));
            for (int length = 0; length < whole.length(); length++) {
                Files.writeString(folder.resolve("keys"), whole.substring(0, length));
                assertFault(KeysTest.this::open, StoreFault.Kind.CANNOT_READ);
            }
        }

        @Test
        void isSetAsideAndMendedFromTheBackup() throws IOException {
            var made = create();
            Files.copy(folder.resolve("keys"), backup.resolve("keys"));
            Files.writeString(folder.resolve("keys"), "damaged");

            var keys = Keys.open(folder, List.of(folder.resolve("none"), backup), clock, disk);
            assertThat(keys.unlock("priya", RIGHT)).isEqualTo(made.unlocked());
            assertThat(folder.resolve("keys.damaged")).hasContent("damaged");
            assertThat(open().unlock("priya", RIGHT)).isEqualTo(made.unlocked());
        }

        @Test
        void thatWasSetAsideGoesWhenAUserIsDisabled() throws IOException {
            var made = create();
            made.keys().add(made.unlocked(), JO, "jo", Passphrase.of("two brown otters"));
            Files.copy(folder.resolve("keys"), folder.resolve("keys.damaged"));
            open().disable("jo");

            assertThat(folder.resolve("keys.damaged")).doesNotExist();
        }

        @Test
        void isNotWhatALaterFormatIs() throws IOException {
            create();
            var later = Files.readString(folder.resolve("keys")).replace("format=1", "format=2");
            var body = later.substring(0, later.lastIndexOf("check="));
            Files.writeString(folder.resolve("keys"), body + "check=" + sha256(body) + "\n");

            assertFault(KeysTest.this::open, StoreFault.Kind.NEWER_VERSION);
        }

        private static String sha256(String text) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private Keys.Made create() {
        return Keys.create(folder, wanted(RIGHT), CHEAP, clock, disk);
    }

    private static NewKeys wanted(Passphrase passphrase) {
        return new NewKeys(STORE, PRIYA, "priya", passphrase, Optional.empty());
    }

    private Keys open() {
        return Keys.open(folder, List.of(), clock, disk);
    }

    private static Recovery byCode(Keys.Made made) {
        return new Recovery.ByCode(made.recoveryCode().orElseThrow().grouped());
    }

    private static void assertFault(ThrowingCallable act, StoreFault.Kind kind) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        StoreFault.class, fault -> assertThat(fault.kind()).isEqualTo(kind));
    }

    /// A clock that the test moves.
    private static final class Hands extends Clock {

        private Instant now = Instant.parse("2026-11-23T09:30:00Z");

        void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
