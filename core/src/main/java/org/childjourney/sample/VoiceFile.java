package org.childjourney.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.childjourney.voice.ChildSays;
import org.childjourney.voice.ChildSays.How;
import org.childjourney.voice.ChildSays.Matter;

/// Writes what one invented child says of themselves: what the child wants, who matters, how to speak with the
/// child, and where the family comes from. It was told on one of the last visits.
final class VoiceFile {

    private static final Choices VOICE = Choices.read("voice.txt");
    private static final String SHOWN = "(shown) ";
    private static final int LATEST = 4;

    private final Family family;
    private final Person child;
    private final Optional<Life> life;
    private final Chance chance;
    private final Pages pages;
    private final VisitWords visits;
    private final Wording wording;

    VoiceFile(Family family, Person child, Chance chance, Pages pages, VisitWords visits) {
        this.family = family;
        this.child = child;
        this.life = family.lifeOf(child);
        this.chance = chance;
        this.pages = pages;
        this.visits = visits;
        this.wording = new Wording(chance);
    }

    void write(List<Diary.Entry> diary) {
        List<LocalDate> seen = diary.stream()
                .filter(visit -> visit.result() == Diary.Entry.Result.SEEN)
                .map(Diary.Entry::on)
                .filter(day -> !child.isUnbornOn(day))
                .toList();
        if (seen.isEmpty() || family.is(Failure.NO_WORDS_OF_THE_CHILD)) {
            return;
        }
        for (Matter matter : Matter.values()) {
            if (chance.inHundred(likely(matter))) {
                says(matter, seen.get(seen.size() - chance.between(1, Math.min(LATEST, seen.size()))));
            }
        }
    }

    private static int likely(Matter matter) {
        return switch (matter) {
            case WHAT_I_WANT -> 92;
            case PEOPLE_WHO_MATTER -> 85;
            case HOW_TO_SPEAK_TO_ME -> 60;
            case CULTURE_LANGUAGE_FAITH -> 50;
        };
    }

    private void says(Matter matter, LocalDate on) {
        String ages = visits.agesOn(on);
        boolean small = child.ageOn(on) < 2;
        Map<String, String> details = detailsOn(on);
        switch (matter) {
            case WHAT_I_WANT -> told(matter, on, VOICE.under(wantHeading(ages, on)), details);
            case PEOPLE_WHO_MATTER ->
                told(matter, on, VOICE.under(child.ageOn(on) < 5 ? "people little" : "people"), details);
            case HOW_TO_SPEAK_TO_ME -> {
                if (!small) {
                    told(matter, on, VOICE.under(family.isAlone(child) ? "alone speak" : ages + " speak"), details);
                }
            }
            case CULTURE_LANGUAGE_FAITH -> {
                if (child.ageOn(on) >= 5) {
                    told(matter, on, VOICE.under(cultureHeading(on)), details);
                }
            }
        }
    }

    private String wantHeading(String ages, LocalDate on) {
        if (family.isAlone(child)) {
            return "alone want";
        }
        if (ages.equals("0-1")) {
            return "0-1 want";
        }
        return ages + (visits.isAtHomeOn(on) && child.ageOn(on) < 18 ? " want home" : " want care");
    }

    private String cultureHeading(LocalDate on) {
        Names.Culture culture = family.culture();
        if (culture.faith().isPresent() && chance.inHundred(40)) {
            return "faith " + culture.faith().get();
        }
        if (culture.language().isPresent() && chance.inHundred(80)) {
            return "culture language";
        }
        boolean ofColour = child.ethnicity().name().startsWith("B")
                || child.ethnicity().name().startsWith("MW");
        return ofColour && !visits.isAtHomeOn(on) && life.isPresent() ? "culture hair" : "culture";
    }

    private void told(Matter matter, LocalDate on, List<String> lines, Map<String, String> details) {
        String said = wording.said(lines, details);
        boolean shown = said.regionMatches(true, 0, SHOWN, 0, SHOWN.length());
        String words = shown ? Wording.filled(said.substring(SHOWN.length()), Map.of()) : said;
        pages.add(ChildSays.KIND, new ChildSays(matter, words, on, shown ? How.SHOWED : howOn(on)));
    }

    private How howOn(LocalDate on) {
        int age = child.ageOn(on);
        if (age < 2) {
            return How.THROUGH_SOMEONE_CLOSE;
        }
        if (family.worry() == Worry.DISABILITY && chance.inHundred(60)) {
            return chance.one(List.of(How.SIGNED, How.SHOWED));
        }
        if (age < 5) {
            return chance.one(List.of(How.SAID, How.SAID, How.SHOWED, How.THROUGH_SOMEONE_CLOSE));
        }
        return chance.one(List.of(How.SAID, How.SAID, age < 9 ? How.DREW : How.WROTE));
    }

    private Map<String, String> detailsOn(LocalDate on) {
        var details = new HashMap<>(visits.detailsOn(on));
        details.put("town", family.dwellingOn(on).lines().replaceFirst(".*, ", ""));
        family.culture().language().ifPresent(language -> details.put("language", language));
        child.name().knownAs().ifPresent(called -> details.put("called", called));
        boolean atHome = visits.isAtHomeOn(on);
        if (!family.isAlone(child) && !family.carer().equals("Nan")) {
            details.put("nan", "Nan");
        }
        if (atHome && family.fatherOf(child).isPresent() && !family.grownUps().fatherAtHome()) {
            details.put("dad", "my dad");
        }
        if (!atHome && visits.seesMumOn(on)) {
            details.put("mum", child.ageOn(on) < 5 ? "Mummy" : "Mum");
        }
        List<String> people = peopleOn(on, details);
        List<String> places = List.of("one", "two", "three", "four");
        for (int place = 0; place < Math.min(places.size(), people.size()); place++) {
            details.put(places.get(place), people.get(place));
        }
        return details;
    }

    /// Whom the child names, whoever looks after the child first or second.
    private List<String> peopleOn(LocalDate on, Map<String, String> details) {
        var others = new ArrayList<String>();
        boolean small = child.ageOn(on) < 3;
        for (String who :
                small ? List.of("mum", "nan", "sibling") : List.of("mum", "nan", "sibling", "friend", "pet")) {
            Optional.ofNullable(details.get(who)).ifPresent(others::add);
        }
        if (child.ageOn(on) >= 5 && child.ageOn(on) < 18) {
            others.add(details.getOrDefault("teacher", "my teacher"));
        }
        if (family.isAlone(child)) {
            others.addAll(List.of("my mother", "my brother, wherever he is", "the man from my town"));
        } else {
            family.grownUps()
                    .aunt()
                    .ifPresent(aunt -> others.add("Auntie " + aunt.name().given()));
        }
        var people = new ArrayList<String>();
        while (people.size() < 4 && !others.isEmpty()) {
            people.add(others.remove(chance.between(0, others.size() - 1)));
        }
        people.add(chance.between(0, Math.min(1, people.size())), details.getOrDefault("carer", "my key worker"));
        return people;
    }
}
