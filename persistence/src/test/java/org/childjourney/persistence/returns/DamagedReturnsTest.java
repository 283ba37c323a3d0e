package org.childjourney.persistence.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.childjourney.returns.Imported;
import org.childjourney.returns.Importing;
import org.childjourney.returns.Receipt;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A good return with something done to it, by a seed: it ends in a receipt that accounts for every row, or in a
/// sentence and an unchanged store; never in a crash.
class DamagedReturnsTest {

    private static final List<String> STRANGE = List.of(
            "",
            " ",
            "0",
            "-1",
            "99999999999",
            "00/00/0000",
            "29/02/2025",
            "31/03/2026",
            "01/04/2026",
            "01/01/1066",
            "2025-06-31",
            "zz/zz/zzzz",
            "X1",
            "S",
            "PN0",
            "L0",
            "\"",
            "\"\"",
            "a\u0000b",
            "é",
            "1001",
            "=cmd()",
            "'; drop table child; --",
            "x".repeat(5_000));

    @TempDir
    private Path folder;

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void endsInAReceiptOrASentence(int seed) throws IOException, URISyntaxException {
        var random = new Random(seed);
        List<Path> tables = copied();
        for (int damage = 0; damage <= random.nextInt(4); damage++) {
            damage(tables.get(random.nextInt(tables.size())), random);
        }
        var importing = new Importing(new CsvReturnFiles());

        switch (importing.of(folder)) {
            case Imported.Done(Receipt receipt) -> {
                assertThat(receipt.totals().kept() + receipt.totals().refused())
                        .isEqualTo(receipt.totals().read());
                assertThat(receipt.csv()).hasSizeGreaterThan(receipt.rows().size());
                int written = importing.store().log().size();
                assertThat(importing.of(folder)).isInstanceOf(Imported.NothingNew.class);
                assertThat(importing.store().log()).hasSize(written);
            }
            case Imported.Refused(var problem) -> {
                assertThat(problem.sentence()).endsWith(".").doesNotContain("{");
                assertThat(importing.store().log()).isEmpty();
            }
            case Imported.NothingNew _, Imported.Stopped _ -> throw new AssertionError("neither was asked for");
        }
    }

    private List<Path> copied() throws IOException, URISyntaxException {
        var copies = new ArrayList<Path>();
        try (Stream<Path> tables = Files.list(ConsistentReturnTest.folder())) {
            for (Path table : tables.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                copies.add(Files.copy(table, folder.resolve(table.getFileName().toString())));
            }
        }
        return copies;
    }

    private static void damage(Path table, Random random) throws IOException {
        byte[] bytes = Files.readAllBytes(table);
        if (bytes.length == 0) {
            return;
        }
        List<String> lines = new ArrayList<>(List.of(new String(bytes, StandardCharsets.UTF_8).split("\r?\n")));
        int line = random.nextInt(lines.size());
        switch (random.nextInt(9)) {
            case 0 -> {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(table, bytes);
            }
            case 1 -> Files.write(table, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            case 2 -> {
                lines.add(line, lines.get(random.nextInt(lines.size())));
                Files.write(table, lines);
            }
            case 3 -> {
                lines.remove(line);
                Files.write(table, lines);
            }
            case 4 -> {
                Collections.shuffle(lines.subList(Math.min(1, lines.size()), lines.size()), random);
                Files.write(table, lines);
            }
            case 5 -> {
                lines.set(line, lines.get(line).replaceFirst(",", random.nextBoolean() ? "" : ",,"));
                Files.write(table, lines);
            }
            default -> {
                String[] fields = lines.get(line).split(",", -1);
                fields[random.nextInt(fields.length)] = STRANGE.get(random.nextInt(STRANGE.size()));
                lines.set(line, String.join(",", fields));
                Files.write(table, lines);
            }
        }
    }
}
