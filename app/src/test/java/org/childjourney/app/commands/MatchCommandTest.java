package org.childjourney.app.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pairs of spellings are tried without a store, among a crowd that is the same for the same seed.
class MatchCommandTest {

    @TempDir
    private Path folder;

    @Test
    void eachPairHasItsRankAndEachStrangerNone() throws Exception {
        var ran = match("""
                held,sought
                Małgorzata Wiśniewska,Gosia Wisniewski
                "Faarax, Cabdi",Abdi Farah
                ,Xochitl Quetzalcoatl
                """, "--crowd", "500");

        assertThat(ran.out()).isEqualTo("""
                sought,held,rank,candidates
                Gosia Wisniewski,Małgorzata Wiśniewska,1,1
                Abdi Farah,"Faarax, Cabdi",1,1
                Xochitl Quetzalcoatl,,none,0
                """);
        assertThat(ran.err())
                .contains("2 of 2 (100.0 %) among the first five, of 502 people.")
                .contains("1 of 1 (100.0 %) strangers show nobody.");
        assertThat(ran.code()).isZero();
    }

    @Test
    void withoutThoseHeadingsTheSecondColumnFindsTheFirst() throws Exception {
        var ran = match("William Smith,Bill Smyth,short\nAneta Kowalska,Anetta Kowalska,typo\n", "--crowd", "0");

        assertThat(ran.out()).isEqualTo("""
                sought,held,rank,candidates
                Bill Smyth,William Smith,1,1
                Anetta Kowalska,Aneta Kowalska,1,1
                """);
        assertThat(ran.err()).contains("it was read as a pair").contains("2 of 2 (100.0 %)");
        assertThat(ran.code()).isZero();
    }

    @Test
    void headingsAreNoPair() throws Exception {
        var ran = match("why,sought,held\nshort name,Bill Smyth,William Smith\n", "--crowd", "0");

        assertThat(ran.out()).contains("Bill Smyth,William Smith,1,1");
        assertThat(ran.err()).contains("1 of 1").doesNotContain("read as a pair");
    }

    @Test
    void whoIsNotFoundIsAFinding() throws Exception {
        var ran = match("held,sought\nWilliam Smith,Aneta Kowalska\n", "--crowd", "0");

        assertThat(ran.out()).contains("Aneta Kowalska,William Smith,none,0");
        assertThat(ran.code()).isOne();
    }

    @Test
    void theSameSeedMakesTheSameCrowd() throws Exception {
        String common = "held,sought\n,Thomas\n,Ahmed\n";

        var seven = match(common, "--seed", "7");

        assertThat(seven.out()).isEqualTo(match(common, "--seed", "7").out());
        assertThat(seven.out()).isNotEqualTo(match(common, "--seed", "8").out());
    }

    private Typed.Ran match(String pairs, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("pairs.csv"), pairs);
        return Typed.withNoStore(folder)
                .run(Stream.concat(Stream.of("match", file.toString(), "--format", "csv"), Stream.of(options))
                        .toArray(String[]::new));
    }
}
