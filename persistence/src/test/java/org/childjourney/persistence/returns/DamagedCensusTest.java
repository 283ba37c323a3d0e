package org.childjourney.persistence.returns;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.childjourney.returns.ImportingCin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A census with something done to it, by a seed: it ends in a receipt that accounts for every element, or in a
/// sentence and an unchanged store; never in a crash.
class DamagedCensusTest {

    private static final int SEEDS = 200;
    private static final Pattern VALUE = Pattern.compile(">([^<>\n]+)<");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z0-9]+/?>");
    private static final List<String> STRANGE = List.of(
            "",
            " ",
            "0",
            "1",
            "-1",
            "true",
            "99999999999",
            "0000-00-00",
            "2025-02-29",
            "2026-03-31",
            "2026-04-01",
            "1066-01-01",
            "31/03/2026",
            "2025-06-31",
            "NONE",
            "MUL",
            "RC8",
            "N0",
            "21",
            "UN7",
            "&amp;",
            "&lt;",
            "&who;",
            "<![CDATA[1001]]>",
            "<!-- nothing -->",
            "<b>1001</b>",
            "é",
            "1001",
            "2001",
            "=cmd()",
            "'; drop table child; --",
            "x".repeat(5_000));

    @TempDir
    private Path folder;

    static IntStream few() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("few")
    void endsInAReceiptOrASentence(int seed) throws IOException, URISyntaxException {
        String whole = Files.readString(CensusObligationsTest.file());
        endsWell(damaged(whole, new Random(seed)), "seed " + seed);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"consistent-2026", "d2i-cin-fake", "cin-xml-from-csv-2026-A"})
    void everySampleEndsInAReceiptOrASentence(String sample) throws IOException {
        List<Path> files = SampleCensusesTest.filesIn(sample);
        for (Path file : files) {
            String whole = Files.readString(file);
            for (int seed = 0; seed < SEEDS; seed++) {
                endsWell(damaged(whole, new Random(seed)), file.getFileName() + " seed " + seed);
            }
            byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
            for (int tenth = 0; tenth < 10; tenth++) {
                endsWell(Arrays.copyOf(bytes, (int) (bytes.length * (long) tenth / 10)), "cut at " + tenth);
            }
        }
    }

    private void endsWell(byte[] content, String what) throws IOException {
        new ImportingCin(new XmlCinFiles()).endsWell(Files.write(folder.resolve("cin.xml"), content), what);
    }

    private static byte[] damaged(String whole, Random random) {
        String text = whole;
        int times = 1 + random.nextInt(4);
        for (int time = 0; time < times; time++) {
            text = switch (random.nextInt(16)) {
                case 0 -> text.substring(0, random.nextInt(text.length() + 1));
                case 1 -> without(TAG, text, random);
                case 2 -> lineElsewhere(text, random);
                case 3, 4, 5 -> twice(text, random);
                default -> strange(text, random);
            };
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && random.nextInt(8) == 0) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private static String strange(String text, Random random) {
        Matcher value = VALUE.matcher(text);
        return find(value, text, random)
                ? text.substring(0, value.start(1))
                        + STRANGE.get(random.nextInt(STRANGE.size()))
                        + text.substring(value.end(1))
                : text;
    }

    private static String without(Pattern pattern, String text, Random random) {
        Matcher found = pattern.matcher(text);
        return find(found, text, random) ? text.substring(0, found.start()) + text.substring(found.end()) : text;
    }

    /// An element with a value, given a second time.
    private static String twice(String text, Random random) {
        Matcher value = Pattern.compile("<([A-Za-z0-9]+)>[^<>]*</\\1>").matcher(text);
        return find(value, text, random)
                ? text.substring(0, value.end()) + value.group() + text.substring(value.end())
                : text;
    }

    private static String lineElsewhere(String text, Random random) {
        String[] lines = text.split("(?<=>)(?=\\s*<)");
        int from = random.nextInt(lines.length);
        int to = random.nextInt(lines.length);
        String moved = lines[from];
        lines[from] = lines[to];
        lines[to] = moved;
        return String.join("", lines);
    }

    private static boolean find(Matcher matcher, String text, Random random) {
        return !text.isEmpty() && (matcher.find(random.nextInt(text.length())) || matcher.find(0));
    }
}
