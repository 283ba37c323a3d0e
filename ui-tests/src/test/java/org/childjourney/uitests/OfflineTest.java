package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On a doorstep with no signal: the program asks nothing of a network, and does not notice that there is none.
class OfflineTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path beside;

    /// S4-6, and S0-2 as far as the program says how it stands with a network.
    @Test
    void aVisitIsRecordedWithTheNetworkOff() throws IOException, InterruptedException {
        KhanFamily.ofAmira().fill(folder);

        List<String> said = offline(folder.toString());

        assertThat(said).noneMatch(line -> line.startsWith(NoNetwork.TRIED));
        assertThat(told(said, VisitsOffline.DONE))
                .startsWith("Amira seen alone: recorded. Next visit by Mon 7 Dec 2026.");
        assertThat(told(said, VisitsOffline.DUE)).isEqualTo("7 Dec 2026, in 14 days");
        assertThat(Integer.parseInt(told(said, VisitsOffline.KEYS))).isBetween(1, OneChildVisit.MOST_KEYS);
        assertThat(told(said, VisitsOffline.STATUS)).isEqualTo("On this laptop only · 1 child");
    }

    @Test
    void everyWayToANetworkIsNoticed() throws IOException, InterruptedException {
        List<String> said = offline();

        assertThat(said).doesNotContain(VisitsOffline.OPENED);
        assertThat(said.stream().filter(VisitsOffline.REFUSED::equals)).hasSize(VisitsOffline.WAYS);
        assertThat(said.stream().filter(line -> line.startsWith(NoNetwork.TRIED)))
                .contains("tried a socket", "tried a channel", "tried the host example.org")
                .hasSize(VisitsOffline.WAYS);
    }

    /// What a process of its own with no network says, line by line.
    private List<String> offline(String... arguments) throws IOException, InterruptedException {
        Path said = beside.resolve("said");
        Path wrong = beside.resolve("wrong");
        var process = AnotherProcess.of(
                        VisitsOffline.class, List.of(NoNetwork.names(beside.resolve("names"))), arguments)
                .redirectOutput(said.toFile())
                .redirectError(wrong.toFile())
                .start();
        try {
            assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("it ends").isTrue();
        } finally {
            AnotherProcess.end(process);
        }
        assertThat(process.exitValue()).as(Files.readString(wrong)).isZero();
        return Files.readAllLines(said);
    }

    private static String told(List<String> said, String what) {
        return said.stream()
                .filter(line -> line.startsWith(what))
                .map(line -> line.substring(what.length()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing said of " + what + " in " + said));
    }
}
