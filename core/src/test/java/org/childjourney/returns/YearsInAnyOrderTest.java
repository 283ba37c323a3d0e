package org.childjourney.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.care.Placement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Made-up histories of care, cut into the yearly returns that an authority would make of them: loaded together, one by
/// one or in any order, they are the same history, and loaded again they change nothing.
class YearsInAnyOrderTest {

    private static final List<String> YEARS = List.of("2023", "2024", "2025", "2026");
    private static final Path FOLDER = Path.of("returns");

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areOneHistory(int seed) {
        var random = new Random(seed);
        TypedFiles files = returnsOf(history(random), random.nextBoolean());
        var together = new Importing(files);
        together.receipt(FOLDER);

        var order = new ArrayList<>(YEARS);
        Collections.shuffle(order, random);
        var oneByOne = new Importing(files);
        order.forEach(year -> oneByOne.receipt(FOLDER.resolve(year)));

        assertThat(said(oneByOne)).as("in the order " + order).isEqualTo(said(together));
        for (String year : YEARS) {
            assertThat(oneByOne.of(FOLDER.resolve(year))).isInstanceOf(Imported.NothingNew.class);
        }
        assertThat(oneByOne.of(FOLDER)).isInstanceOf(Imported.NothingNew.class);
    }

    private static List<String> said(Importing importing) {
        return Stream.of(PeriodOfCare.KIND, LegalStatus.KIND, Placement.KIND, InFile.KIND)
                .flatMap(kind -> importing.held("1", kind).stream())
                .map(Object::toString)
                .sorted()
                .toList();
    }

    private record Stay(LocalDate began, String reason, String status, String home, LocalDate ended, String ending) {

        String row(LocalDate yearEnds) {
            boolean over = !ended.isAfter(yearEnds);
            String end = over ? ReturnDates.write(ended) + "," + ending : ",";
            return String.join(",", "1", ReturnDates.write(began), reason, status, "N1", "U4", "PR1", end, "", "", home)
                    + ",SC012345";
        }

        boolean isIn(CollectionYear year) {
            return !began.isAfter(year.last()) && !ended.isBefore(year.first());
        }
    }

    private static List<Stay> history(Random random) {
        var stays = new ArrayList<Stay>();
        LocalDate day = LocalDate.of(2021, 6, 1).plusDays(random.nextInt(400));
        String reason = "S";
        int status = 0;
        int home = 0;
        while (day.isBefore(LocalDate.of(2026, 3, 31))) {
            LocalDate end = day.plusDays(20 + random.nextInt(500));
            boolean leaves = random.nextInt(4) == 0;
            stays.add(new Stay(
                    day,
                    reason,
                    "C" + (1 + status),
                    "CT9 9%sB".formatted((char) ('D' + home)),
                    end,
                    leaves ? "E4A" : "X1"));
            reason = leaves ? "S" : List.of("L", "P", "T", "B", "U").get(random.nextInt(5));
            status = leaves || "LBU".contains(reason) ? 1 - status : status;
            home = "L".equals(reason) ? home : 1 - home;
            day = leaves ? end.plusDays(random.nextInt(300) + 1) : end;
        }
        return stays;
    }

    /// @param fromTheBeginning whether the first return has what ended before it too
    private static TypedFiles returnsOf(List<Stay> history, boolean fromTheBeginning) {
        var files = new TypedFiles();
        for (String name : YEARS) {
            var year = new CollectionYear(Integer.parseInt(name));
            boolean all = fromTheBeginning && name.equals(YEARS.getFirst());
            var rows = new ArrayList<String>();
            history.stream()
                    .filter(stay -> stay.isIn(year) || all && !stay.ended().isAfter(year.last()))
                    .forEach(stay -> rows.add(stay.row(year.last())));
            // another child, so that each return shows its year
            for (int month = 5; month < 10; month++) {
                rows.add("2,%s,S,V2,N1,U6,PR1,%s,E4A,,,,"
                        .formatted(
                                ReturnDates.write(LocalDate.of(year.ending() - 1, month, 1)),
                                ReturnDates.write(LocalDate.of(year.ending() - 1, month, 9))));
            }
            files.with(name, Ssda903Table.HEADER, "1,M,01/02/2012,WBRI,,,", "2,M,01/02/2013,WBRI,,,")
                    .with(name, Ssda903Table.EPISODES, rows.toArray(String[]::new));
        }
        return files;
    }
}
