package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.childjourney.record.EventKind;

/// The timescales that law, guidance, the authority and the statistics set: data, in versions by date, with the
/// authority's own settings laid over them.
public final class Catalogue {

    private final Map<String, List<Entry>> versions;
    private final List<Setting> settings;

    private final List<String> withoutChoice;

    private Catalogue(Map<String, List<Entry>> versions, List<Setting> settings) {
        this.versions = versions;
        this.settings = List.copyOf(settings);
        withoutChoice = versions.values().stream()
                .filter(list -> list.stream().anyMatch(Catalogue::canBeOn))
                .map(List::getFirst)
                .filter(entry -> entry.choice().isEmpty() && !entry.starts().isEmpty())
                .map(Entry::rule)
                .toList();
    }

    /// The catalogue that the program comes with.
    public static Catalogue standard() {
        return Standard.CATALOGUE;
    }

    /// A catalogue of these entries. Several versions of one rule follow each other by date.
    public static Catalogue of(List<Entry> entries) {
        var versions = new TreeMap<String, List<Entry>>();
        for (Entry entry : entries) {
            versions.computeIfAbsent(entry.rule(), rule -> new ArrayList<>()).add(entry);
        }
        versions.values().forEach(list -> list.sort(Comparator.comparing(Entry::from)));
        return new Catalogue(versions, List.of());
    }

    /// With an authority's settings. A setting that would loosen the law, or that changes the shape of a timescale, is
    /// refused.
    public Catalogue with(List<Setting> more) {
        var all = new ArrayList<>(settings);
        for (Setting setting : more) {
            Tightening.check(setting, versionsOf(setting.rule()));
            all.add(setting);
        }
        return new Catalogue(versions, all);
    }

    /// Why an authority's own interval for a rule, from a day, cannot be; empty where it can.
    Optional<Tightening.Problem> problemWith(String rule, Interval within, LocalDate from) {
        return Tightening.problem(within, from, versionsOf(rule));
    }

    /// The versions of every rule as they hold on a day, with the authority's settings laid over them.
    public List<Entry> entriesOn(LocalDate day) {
        return entries().stream()
                .map(version -> version.isOfTheTime(day) ? under(version, day) : version)
                .toList();
    }

    /// The catalogue as it was known at the end of that day.
    public Catalogue knownOn(LocalDate day) {
        return changedAfter(day)
                ? new Catalogue(
                        versions,
                        settings.stream()
                                .filter(setting -> !setting.knownFrom().isAfter(day))
                                .toList())
                : this;
    }

    boolean changedAfter(LocalDate day) {
        for (Setting setting : settings) {
            if (setting.knownFrom().isAfter(day)) {
                return true;
            }
        }
        return false;
    }

    /// Every version of every rule, by rule and date.
    public List<Entry> entries() {
        return versions.values().stream().flatMap(List::stream).toList();
    }

    public boolean holds(String rule) {
        return versions.containsKey(rule);
    }

    /// The version of a rule for a clock that starts on a day; empty where the rule was not in force then.
    public Optional<Entry> entry(String rule, LocalDate on) {
        for (Entry version : versionsOf(rule)) {
            if (version.isOfTheTime(on)) {
                return Optional.of(under(version, on)).filter(applied -> applied.isInForceOn(on));
            }
        }
        return Optional.empty();
    }

    /// The rules that an event starts and that no regulation chooses among.
    List<String> rulesWithoutChoice() {
        return withoutChoice;
    }

    /// The rules that a regulation, or a way of counting, of this name chooses.
    List<String> rulesOf(String choice) {
        return versions.values().stream()
                .map(List::getFirst)
                .filter(entry -> entry.choice().equals(Optional.of(choice)))
                .map(Entry::rule)
                .toList();
    }

    Set<EventKind> startsOf(String rule) {
        return versionsOf(rule).getFirst().starts();
    }

    private static boolean canBeOn(Entry version) {
        return version.off().isEmpty() || version.ruleClass() == RuleClass.LOCAL;
    }

    /// Why no clock starts under a rule on a day, where it is off.
    public Optional<String> off(String rule, LocalDate on) {
        return versionsOf(rule).stream()
                .filter(version -> version.isOfTheTime(on))
                .findFirst()
                .flatMap(version -> under(version, on).off());
    }

    /// What a rule belongs to with others among which a regulation chooses; the rule itself, where none does.
    String familyOf(String rule) {
        return versionsOf(rule).getFirst().choice().orElse(rule);
    }

    List<Entry> versionsOf(String rule) {
        return versions.getOrDefault(rule, List.of());
    }

    private Entry under(Entry version, LocalDate on) {
        Entry applied = version;
        LocalDate since = LocalDate.MIN;
        for (Setting setting : settings) {
            boolean later = !setting.from().isBefore(since);
            if (setting.rule().equals(version.rule()) && !setting.from().isAfter(on) && later) {
                applied = Tightening.apply(setting, version);
                since = setting.from();
            }
        }
        return applied;
    }

    private static final class Standard {

        static final Catalogue CATALOGUE = of(CatalogueFiles.standard());
    }
}
