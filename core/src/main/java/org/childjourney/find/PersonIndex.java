package org.childjourney.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.childjourney.people.PersonName;
import org.childjourney.record.ChildId;
import org.childjourney.spelling.AddressIndex;
import org.childjourney.spelling.NameIndex;
import org.jspecify.annotations.Nullable;

/// Everyone who can be found, in memory. It may be asked and changed by several threads.
public final class PersonIndex {

    private static final float FORMER_NAME = 0.02f;
    private static final float OF_THE_FAMILY = 0.15f;
    private static final float BY_ADDRESS = 0.4f;
    private static final float BY_AN_EARLIER_ADDRESS = 0.45f;
    private static final float UNFINISHED_NUMBER = 0.05f;
    private static final int LEAST_OF_A_NUMBER = 3;
    private static final int LEAST_OF_A_PHONE = 6;
    private static final float WORTH_SAYING = 0.1f;
    private static final int REASONS_SHOWN = 3;
    private static final Pattern NOT_OF_A_NUMBER = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern NOT_A_FIGURE = Pattern.compile("\\D");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d ()./-]+");
    private static final NameIndex.Hit NO_NAME = new NameIndex.Hit(0, 0, Set.of());
    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparing((Candidate one) -> one.cost).thenComparing(one -> one.sortedBy);

    private final Map<ChildId, Person> people = new LinkedHashMap<>();
    private final NameIndex names = new NameIndex();
    private final List<Ref> namesOf = new ArrayList<>();
    private final NameIndex relatives = new NameIndex();
    private final List<Ref> relativesOf = new ArrayList<>();
    private final AddressIndex addresses = new AddressIndex();
    private final List<Ref> addressesOf = new ArrayList<>();
    private final TreeMap<String, List<Ref>> numbers = new TreeMap<>();
    private final TreeMap<String, List<Ref>> phones = new TreeMap<>();

    /// Somebody as last told of; what is held of them from before leads to nobody.
    private record Person(Findable who, List<Integer> names, List<Integer> relatives) {}

    /// What leads to whom, and why.
    private record Ref(Findable who, Function<NameIndex.Hit, Reason> why, float cost) {

        static Ref plain(Findable who, Reason why, float cost) {
            return new Ref(who, _ -> why, cost);
        }
    }

    /// What was found of one child.
    private static final class Candidate {

        private final Findable who;
        private final String sortedBy;
        private final Map<Reason, Float> why = new HashMap<>(2);
        private float cost = Float.MAX_VALUE;

        Candidate(Findable who) {
            this.who = who;
            this.sortedBy =
                    who.name().map(name -> name.family() + " " + name.given()).orElse("")
                            + who.born().map(String::valueOf).orElse("")
                            + who.child();
        }

        void add(Reason reason, float more) {
            why.merge(reason, more, Math::min);
            cost = Math.min(cost, more);
        }

        /// Only what weighs about as much as the best of it is worth saying: the family shares the child's name.
        Found found() {
            return new Found(
                    who,
                    why.entrySet().stream()
                            .filter(entry -> entry.getValue() <= cost + WORTH_SAYING)
                            .sorted(Map.Entry.<Reason, Float>comparingByValue()
                                    .thenComparing(entry -> String.valueOf(entry.getKey())))
                            .map(Map.Entry::getKey)
                            .limit(REASONS_SHOWN)
                            .toList());
        }
    }

    /// Those who answer best, the best first, and how many others there are of whom nothing is to be said.
    public record Answer(List<Found> found, int withheld) {

        public Answer {
            found = List.copyOf(found);
        }
    }

    public static PersonIndex of(Iterable<Findable> people) {
        var index = new PersonIndex();
        people.forEach(index::put);
        return index;
    }

    /// Takes somebody in, or in place of what was held of them.
    public synchronized void put(Findable who) {
        remove(who.child());
        var person = new Person(who, new ArrayList<>(), new ArrayList<>());
        people.put(who.child(), person);
        who.name().ifPresent(name -> {
            name(person, name.given() + " " + name.family(), Reason.Which.NAME, 0);
            name.knownAs().ifPresent(known -> name(person, known + " " + name.family(), Reason.Which.KNOWN_AS, 0));
        });
        for (PersonName former : who.formerNames()) {
            name(person, former.given() + " " + former.family(), Reason.Which.FORMER_NAME, FORMER_NAME);
        }
        who.identifiers().forEach(one -> number(one.text(), Ref.plain(who, new Reason.Identified(one.kind()), 0)));
        who.addresses().forEach(lived -> address(who, lived));
        who.family().forEach(related -> related(person, related));
    }

    private void name(Person person, String text, Reason.Which which, float cost) {
        person.names().add(names.add(text));
        namesOf.add(new Ref(person.who(), hit -> new Reason.Named(which, hit.how()), cost));
    }

    private void number(String text, Ref ref) {
        numbers.computeIfAbsent(compact(text), _ -> new ArrayList<>(1)).add(ref);
    }

    private void address(Findable who, Findable.Lived lived) {
        float cost = lived.when() == Findable.Lived.When.NOW ? BY_ADDRESS : BY_AN_EARLIER_ADDRESS;
        lived.postcode()
                .ifPresent(postcode -> number(postcode, Ref.plain(who, new Reason.SamePostcode(lived.when()), cost)));
        if (!lived.lines().isBlank()) {
            addresses.add(lived.lines() + lived.postcode().map(" "::concat).orElse(""));
            addressesOf.add(Ref.plain(who, new Reason.SameAddress(lived.lines(), lived.when()), cost));
        }
    }

    private void related(Person person, Findable.Related related) {
        String name = related.name().given() + " " + related.name().family();
        person.relatives().add(relatives.add(name));
        relativesOf.add(
                new Ref(person.who(), hit -> new Reason.RelativeNamed(related.relation(), hit.how()), OF_THE_FAMILY));
        related.phone()
                .map(PersonIndex::phone)
                .filter(phone -> phone.length() >= LEAST_OF_A_PHONE)
                .ifPresent(phone -> phones.computeIfAbsent(phone, _ -> new ArrayList<>(1))
                        .add(Ref.plain(person.who(), new Reason.SamePhone(related.relation()), OF_THE_FAMILY)));
    }

    public synchronized void remove(ChildId child) {
        Person before = people.remove(child);
        if (before != null) {
            before.names().forEach(names::remove);
            before.relatives().forEach(relatives::remove);
        }
    }

    public synchronized int count() {
        return people.size();
    }

    public synchronized Optional<Findable> one(ChildId child) {
        return Optional.ofNullable(people.get(child)).map(Person::who);
    }

    /// Those who answer best to what was typed, the best first, and why.
    public List<Found> find(String text, int limit) {
        return find(text, limit, _ -> true).found();
    }

    /// The same, of those whom one may be told of.
    public synchronized Answer find(String text, int limit, Predicate<ChildId> mayBeTold) {
        var candidates = new HashMap<ChildId, Candidate>();
        if (!text.isBlank()) {
            byNumber(text, candidates);
            byDate(text, candidates);
            if (text.chars().noneMatch(Character::isDigit)) {
                byName(text, candidates);
            }
            byAddress(text, candidates);
        }
        var told = candidates.values().stream()
                .filter(one -> mayBeTold.test(one.who.child()))
                .sorted(BEST_FIRST)
                .toList();
        return new Answer(told.stream().limit(limit).map(Candidate::found).toList(), candidates.size() - told.size());
    }

    private void byNumber(String text, Map<ChildId, Candidate> into) {
        String typed = compact(text);
        if (typed.chars().noneMatch(Character::isDigit)) {
            return;
        }
        numbers.getOrDefault(typed, List.of()).forEach(ref -> add(ref, 0, into));
        if (typed.length() >= LEAST_OF_A_NUMBER) {
            numbers.subMap(typed, false, typed + Character.MAX_VALUE, false)
                    .values()
                    .forEach(refs -> refs.forEach(ref -> add(ref, UNFINISHED_NUMBER, into)));
        }
        String phone = phone(text);
        if (PHONE.matcher(text.strip()).matches() && phone.length() >= LEAST_OF_A_PHONE) {
            phones.subMap(phone, true, phone + Character.MAX_VALUE, false)
                    .values()
                    .forEach(refs -> refs.forEach(ref -> add(ref, 0, into)));
        }
    }

    private void add(Ref ref, float cost, Map<ChildId, Candidate> into) {
        add(ref.who(), ref.why().apply(NO_NAME), cost + ref.cost(), into);
    }

    private void add(Findable who, Reason why, float cost, Map<ChildId, Candidate> into) {
        Person now = people.get(who.child());
        if (now != null && now.who() == who) {
            into.computeIfAbsent(who.child(), _ -> new Candidate(who)).add(why, cost);
        }
    }

    private void byDate(String text, Map<ChildId, Candidate> into) {
        for (PartialDate.Reading reading : PartialDate.in(text)) {
            var named = new HashMap<ChildId, Candidate>();
            if (!reading.rest().isEmpty()) {
                byName(reading.rest(), named);
            }
            for (Person person : people.values()) {
                Findable who = person.who();
                Candidate candidate = named.get(who.child());
                if (reading.rest().isEmpty() || candidate != null) {
                    who.born()
                            .filter(reading.date()::fits)
                            .ifPresent(born -> both(who, new Reason.Born(born), candidate, into));
                    who.expected()
                            .filter(_ -> who.born().isEmpty())
                            .filter(reading.date()::fits)
                            .ifPresent(day -> both(who, new Reason.Expected(day), candidate, into));
                }
            }
        }
    }

    private void both(Findable who, Reason dated, @Nullable Candidate named, Map<ChildId, Candidate> into) {
        if (named == null) {
            add(who, dated, 0, into);
        } else {
            named.why.forEach((why, cost) -> add(who, why, cost, into));
            add(who, dated, named.cost, into);
        }
    }

    private void byName(String text, Map<ChildId, Candidate> into) {
        for (NameIndex.Hit hit : names.find(text)) {
            Ref ref = namesOf.get(hit.name());
            add(ref.who(), ref.why().apply(hit), hit.cost() + ref.cost(), into);
        }
        for (NameIndex.Hit hit : relatives.find(text)) {
            Ref ref = relativesOf.get(hit.name());
            add(ref.who(), ref.why().apply(hit), hit.cost() + ref.cost(), into);
        }
    }

    /// A postcode alone is part of an address, and has been found as what it is.
    private void byAddress(String text, Map<ChildId, Candidate> into) {
        addresses.find(text).stream()
                .map(addressesOf::get)
                .filter(ref -> !isFoundByPostcode(into.get(ref.who().child())))
                .forEach(ref -> add(ref, 0, into));
    }

    private static boolean isFoundByPostcode(@Nullable Candidate candidate) {
        return candidate != null && candidate.why.keySet().stream().anyMatch(Reason.SamePostcode.class::isInstance);
    }

    private static String compact(String text) {
        return NOT_OF_A_NUMBER.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /// A phone number as it is dialled in this country.
    private static String phone(String text) {
        String figures = NOT_A_FIGURE.matcher(text).replaceAll("");
        return figures.startsWith("44") ? "0" + figures.substring(2) : figures;
    }
}
