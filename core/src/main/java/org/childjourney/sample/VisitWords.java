package org.childjourney.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.Placement.Type;

/// What a worker wrote to one invented child after each visit: the child's words and an account, of the child's age
/// then, with the same friend, pet and teacher from visit to visit.
final class VisitWords {

    private static final Choices VISITS = Choices.read("visits.txt");
    private static final Choices DETAILS = Choices.read("details.txt");
    private static final List<String> LASTING = List.of("friend", "teacher", "pet", "hobby", "college", "job");
    private static final List<String> PASSING = List.of("toy", "food", "place", "mark");

    private final Life life;
    private final Chance chance;
    private final Map<String, String> lasting = new HashMap<>();
    private final Set<String> said = new HashSet<>();
    private final Set<String> accounts = new HashSet<>();

    VisitWords(Life life, Chance chance) {
        this.life = life;
        this.chance = chance;
        LASTING.forEach(detail -> lasting.put(detail, chance.one(DETAILS.under(detail))));
    }

    /// What is written of one visit.
    record Written(String where, String childsWords, String account) {}

    Written seen(LocalDate on) {
        var written = draw(on);
        while (!accounts.add(written.account())) {
            written = draw(on);
        }
        return written;
    }

    private Written draw(LocalDate on) {
        var details = detailsOn(on);
        String ages = agesOn(on);
        String[] open = parts(unsaid(on, ages + " open"));
        String[] talk = parts(unsaid(on, talkOf(ages)));
        var account = new ArrayList<>(List.of(open[0], talk[1]));
        if (chance.inHundred(50)) {
            account.add(1, unsaid(on, seasonOf(on)));
        }
        if (open.length == 1) {
            account.add(unsaid(on, ages + " home"));
        }
        account.add(unsaid(on, nextOf(ages)));
        String where = open.length == 1 ? "At home with {carer}" : open[1];
        return new Written(
                filled(ages.equals("18-25") && open.length == 1 ? "Your flat" : where, details),
                filled(talk[0], details),
                filled(String.join(" ", account), details));
    }

    /// A visit of which the dates alone were kept.
    Written datesOnly(LocalDate on) {
        return new Written(filled("At home with {carer}", detailsOn(on)), "", "");
    }

    Written missed(LocalDate on) {
        var details = detailsOn(on);
        return new Written(filled("At home with {carer}", details), "", filled(unsaid(on, "missed"), details));
    }

    private Map<String, String> detailsOn(LocalDate on) {
        var details = new HashMap<>(lasting);
        PASSING.forEach(detail -> details.put(detail, chance.one(DETAILS.under(detail))));
        details.put("carer", life.homeOn(on).carer());
        return details;
    }

    private String agesOn(LocalDate on) {
        int age = life.person().ageOn(on);
        return Stream.of("0-1", "2-4", "5-8", "9-12", "13-17")
                .filter(ages -> age <= Integer.parseInt(ages.substring(ages.indexOf('-') + 1)))
                .findFirst()
                .orElse("18-25");
    }

    private String talkOf(String ages) {
        return isAlone() && chance.inHundred(70) ? "alone talk" : ages + " talk";
    }

    private String nextOf(String ages) {
        return isAlone() && chance.inHundred(50) ? "alone next" : ages + " next";
    }

    private static String seasonOf(LocalDate on) {
        return switch (on.getMonth()) {
            case DECEMBER, JANUARY, FEBRUARY -> "winter";
            case MARCH, APRIL, MAY -> "spring";
            case JUNE, JULY, AUGUST -> "summer";
            case SEPTEMBER, OCTOBER, NOVEMBER -> "autumn";
        };
    }

    private boolean isAlone() {
        return life.story() == Story.ALONE_IN_THE_COUNTRY;
    }

    /// A line that suits the child and was not yet used; once all were, the oldest may come again.
    private String unsaid(LocalDate on, String heading) {
        var unsuitable = unsuitableOn(on);
        var suitable = VISITS.under(heading).stream()
                .filter(line -> unsuitable.stream().noneMatch(line::contains))
                .toList();
        if (said.containsAll(suitable)) {
            suitable.forEach(said::remove);
        }
        String line =
                chance.one(suitable.stream().filter(one -> !said.contains(one)).toList());
        said.add(line);
        return line;
    }

    private Set<String> unsuitableOn(LocalDate on) {
        var words = new HashSet<String>();
        Home home = life.homeOn(on);
        if (home.isWithParent() || home.isForAdoption() || isAlone()) {
            words.addAll(List.of("Mum", "mum", "Mummy", "family time", "stay at home"));
        }
        if (isAlone()) {
            words.addAll(List.of("brother", "sister", "Nan", "dad", "Dad"));
        }
        if (home.type() == Type.K2 || home.type() == Type.H5) {
            words.addAll(List.of("{pet}", "till I’m 18", "waits up", "on the step", "from the next room"));
        }
        if (life.orders().stream().noneMatch(order -> order.code() == LegalStatus.Code.C1 && runsOn(order, on))) {
            words.addAll(List.of("judge", "court"));
        }
        return words;
    }

    private static boolean runsOn(LegalStatus order, LocalDate day) {
        return !order.began().day().isAfter(day)
                && order.ended().map(day::isBefore).orElse(true);
    }

    private static String[] parts(String line) {
        return line.split(" \\| ");
    }

    private static String filled(String text, Map<String, String> details) {
        String whole = text;
        for (var detail : details.entrySet()) {
            whole = whole.replace("{" + detail.getKey() + "}", detail.getValue());
        }
        return sentenceCase(whole);
    }

    /// Sentences that a detail begins, such as `the red digger`, begin with a capital.
    private static String sentenceCase(String text) {
        var out = new StringBuilder(text);
        boolean begins = true;
        for (int place = 0; place < out.length(); place++) {
            char sign = out.charAt(place);
            if (Character.isLetterOrDigit(sign)) {
                if (begins) {
                    out.setCharAt(place, Character.toUpperCase(sign));
                }
                begins = false;
            } else if (sign == '.' || sign == '?' || sign == '!') {
                // a question inside quotation marks goes on in the teller's own words
                begins = place + 1 < out.length() && out.charAt(place + 1) == ' ';
            }
        }
        return out.toString();
    }
}
