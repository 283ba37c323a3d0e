package org.childjourney.persistence.returns;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.childjourney.returns.ImportingLists;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A workbook with something done to it, by a seed: it ends in a receipt that accounts for every row, or in a sentence
/// and an unchanged store; never in a crash.
class DamagedListsTest {

    private static final int SEEDS = 200;
    private static final Pattern VALUE = Pattern.compile(">([^<>\n]+)<");
    private static final Pattern ATTRIBUTE = Pattern.compile("=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z0-9:]+[^<>]*/?>");
    private static final Pattern ELEMENT = Pattern.compile("<(c|row|si|sheet|xf)\\b[^<>]*>.*?</\\1>", Pattern.DOTALL);
    private static final List<String> STRANGE = List.of(
            "",
            " ",
            "0",
            "1",
            "-1",
            "s",
            "d",
            "e",
            "str",
            "inlineStr",
            "1E999999999",
            "-1E-999999999",
            "99999999999",
            "2958466",
            "46112",
            "A1",
            "ZZZ9999999",
            "XFD1048576",
            "31/02/2026",
            "2026-03-31",
            "1066-01-01",
            "a) Yes",
            "List_1",
            "List 8",
            "Child Unique ID",
            "#N/A",
            "#REF!",
            "&amp;",
            "&who;",
            "<![CDATA[1001]]>",
            "<b>1001</b>",
            "é",
            "=cmd()",
            "'; drop table child; --",
            "x".repeat(5_000));

    @TempDir
    private Path folder;

    static IntStream few() {
        return IntStream.range(0, 10);
    }

    @ParameterizedTest
    @MethodSource("few")
    void endsInAReceiptOrASentence(int seed) throws IOException {
        endsWell(damaged(WrittenLists.whole(), new Random(seed)), "seed " + seed);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {SampleListsTest.LAYOUT_OF_2019, SampleListsTest.LAYOUT_OF_2024})
    void everySampleEndsInAReceiptOrASentence(String sample) throws IOException {
        for (Path file : SampleListsTest.workbooksIn(sample)) {
            byte[] whole = Files.readAllBytes(file);
            for (int seed = 0; seed < SEEDS; seed++) {
                endsWell(damaged(whole, new Random(seed)), file.getFileName() + " seed " + seed);
            }
            for (int tenth = 0; tenth < 10; tenth++) {
                endsWell(Arrays.copyOf(whole, whole.length * tenth / 10), file.getFileName() + " cut at " + tenth);
            }
        }
    }

    private void endsWell(byte[] content, String what) throws IOException {
        new ImportingLists(new XlsxWorkbooks()).endsWell(Files.write(folder.resolve("lists.xlsx"), content), what);
    }

    /// Something done inside a part or two, or, now and then, to the bytes of the whole.
    private static byte[] damaged(byte[] whole, Random random) throws IOException {
        if (random.nextInt(8) == 0) {
            byte[] bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            return random.nextBoolean() ? bytes : Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
        Map<String, byte[]> parts = WrittenLists.parts(whole);
        List<String> names = new ArrayList<>(parts.keySet().stream()
                .filter(name -> name.endsWith(".xml") || name.endsWith(".rels"))
                .toList());
        int times = 1 + random.nextInt(3);
        for (int time = 0; time < times; time++) {
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(20) == 0) {
                parts.remove(name);
                names.remove(name);
            } else {
                String text = new String(parts.get(name), StandardCharsets.UTF_8);
                parts.put(name, damaged(text, random).getBytes(StandardCharsets.UTF_8));
            }
        }
        return WrittenLists.packed(parts);
    }

    private static String damaged(String text, Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> text.substring(0, random.nextInt(text.length() + 1));
            case 1 -> replaced(TAG, 0, text, "", random);
            case 2, 3 -> twice(text, random);
            case 4, 5, 6, 7 -> replaced(ATTRIBUTE, 1, text, strange(random), random);
            default -> replaced(VALUE, 1, text, strange(random), random);
        };
    }

    private static String strange(Random random) {
        return STRANGE.get(random.nextInt(STRANGE.size()));
    }

    private static String replaced(Pattern pattern, int group, String text, String by, Random random) {
        Matcher found = pattern.matcher(text);
        return find(found, text, random)
                ? text.substring(0, found.start(group)) + by + text.substring(found.end(group))
                : text;
    }

    private static String twice(String text, Random random) {
        Matcher element = ELEMENT.matcher(text);
        return find(element, text, random)
                ? text.substring(0, element.end()) + element.group() + text.substring(element.end())
                : text;
    }

    private static boolean find(Matcher matcher, String text, Random random) {
        return !text.isEmpty() && (matcher.find(random.nextInt(text.length())) || matcher.find(0));
    }
}
