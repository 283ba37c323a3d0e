package org.childjourney.app.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TableTest {

    private final Table table = new Table(
            List.of("child", "days_late"),
            Set.of("days_late"),
            List.of(List.of("Siân “Bo”, O’Neill", "12"), List.of("=1+1", ""), List.of("a \"b\"\n\\", "0")));

    @Test
    void csvQuotesWhatNeedsItAndRunsNothing() {
        assertThat(table.as(Table.Format.CSV)).isEqualTo("""
                child,days_late
                "Siân “Bo”, O’Neill",12
                '=1+1,
                "a ""b""
                \\",0
                """);
    }

    @Test
    void jsonEscapesAndKeepsNumbers() {
        assertThat(table.as(Table.Format.JSON)).isEqualTo("""
                [
                  {"child": "Siân “Bo”, O’Neill", "days_late": 12},
                  {"child": "=1+1", "days_late": null},
                  {"child": "a \\"b\\"\\u000a\\\\", "days_late": 0}
                ]
                """);
    }

    @Test
    void tableLinesUpNumbersOnTheRight() {
        var wide = new Table(
                List.of("child", "late"), Set.of("late"), List.of(List.of("Ada", "7"), List.of("Olúwaṣeun", "120")));
        assertThat(wide.as(Table.Format.TABLE)).isEqualTo("""
                child      late
                Ada           7
                Olúwaṣeun   120
                """);
    }

    @Test
    void noRowsAreStillAList() {
        assertThat(Table.of(List.of("a"), List.of()).as(Table.Format.JSON)).isEqualTo("[]\n");
    }
}
