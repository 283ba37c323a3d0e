package org.childjourney.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.people.Child;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.UserId;

/// Prints invented children for a person to read: `LookAtChildren SEED HOW-MANY NUMBER…`; without numbers, the shape of
/// the whole.
final class LookAtChildren {

    private static final LocalDate ON = LocalDate.of(2026, 11, 23);
    private static final Pattern DATED = Pattern.compile("(?:on|began|wentMissing|yearEnding|made|decided|matched)="
            + "(?:Beginning\\[day=)?(?:Optional\\[)?(\\d{4}-\\d{2}-\\d{2})");

    private LookAtChildren() {}

    public static void main(String[] arguments) {
        long seed = Long.parseLong(arguments[0]);
        int children = Integer.parseInt(arguments[1]);
        var door = new WrittenDown();
        new SampleAuthority(seed, ON).fill(door, new UserId(new UUID(0, 1)), children);
        List<List<Change<?>>> files = List.copyOf(door.byChild().values());
        var out = new StringBuilder();
        if (arguments.length == 2) {
            shape(seed, files, out);
        }
        Stream.of(arguments).skip(2).map(Integer::parseInt).forEach(number -> print(files.get(number), out));
        System.out.print(out);
    }

    private static void shape(long seed, List<List<Change<?>>> files, StringBuilder out) {
        int[] sizes = files.stream().mapToInt(List::size).sorted().toArray();
        long over = files.stream().filter(file -> file.size() > 500).count();
        out.append("records ").append(Arrays.stream(sizes).sum());
        out.append(" median ").append(sizes[sizes.length / 2]);
        out.append(" over 500: ").append(over).append(" of ").append(files.size());
        for (int tenth = 1; tenth < 10; tenth++) {
            out.append(" p").append(tenth * 10).append(' ').append(sizes[sizes.length * tenth / 10]);
        }
        out.append(" most ").append(sizes[sizes.length - 1]).append('\n');
        var byStage = new TreeMap<Stage, List<Integer>>();
        var authority = new SampleAuthority(seed, ON);
        int number = 0;
        for (int family = 0; number < files.size(); family++) {
            var one = authority.familyOf(family);
            for (int child = 0; child < one.children().size() && number < files.size(); child++) {
                byStage.computeIfAbsent(one.stage(), _ -> new ArrayList<>())
                        .add(files.get(number++).size());
            }
        }
        byStage.forEach((stage, all) -> out.append(stage)
                .append(' ')
                .append(all.size())
                .append(" mean ")
                .append(all.stream().mapToInt(Integer::intValue).sum() / all.size())
                .append(" median ")
                .append(all.stream().sorted().toList().get(all.size() / 2))
                .append('\n'));
        Map<String, Long> kinds = files.stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(change -> change.kind().name(), TreeMap::new, Collectors.counting()));
        out.append(kinds).append('\n');
    }

    private static void print(List<Change<?>> file, StringBuilder out) {
        var child = (Child) file.getFirst().body();
        out.append("=== ").append(child).append('\n');
        file.stream()
                .skip(1)
                .sorted(Comparator.comparing(LookAtChildren::day))
                .forEach(change -> out.append(day(change))
                        .append(' ')
                        .append(change.kind().name())
                        .append(' ')
                        .append(said(change.body()))
                        .append('\n'));
    }

    private static String said(Body body) {
        return body.toString()
                .replaceAll("Optional\\[([^\\]]*)]", "$1")
                .replaceAll("\\w+=Optional.empty,? ?", "")
                .replaceAll("RecordId\\[value=[^\\]]*-(\\w{4})]", "#$1");
    }

    private static String day(Change<?> change) {
        var found = DATED.matcher(change.body().toString());
        return found.find() ? found.group(1) : "----------";
    }
}
