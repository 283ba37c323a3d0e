package org.childjourney.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.childjourney.access.Laptop;
import org.childjourney.access.Role;
import org.childjourney.app.child.ChildScreen;
import org.childjourney.app.ui.Theme;
import org.childjourney.attachments.Attach;
import org.childjourney.attachments.FileType;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.LookedAfterReview;
import org.childjourney.care.Placement;
import org.childjourney.chronology.SignificantEvent;
import org.childjourney.entries.EveryEntryKind;
import org.childjourney.family.Couple;
import org.childjourney.family.FamilyNetworkMeeting;
import org.childjourney.family.ParentNotNamed;
import org.childjourney.family.RecordFamilyNetworkMeeting;
import org.childjourney.family.RecordParentNotNamed;
import org.childjourney.family.RecordRelative;
import org.childjourney.family.WithdrawRelative;
import org.childjourney.find.Findable;
import org.childjourney.find.Reason;
import org.childjourney.find.Stage;
import org.childjourney.missing.MissingEpisode;
import org.childjourney.missing.RecordMissingEpisode;
import org.childjourney.oversight.Raised;
import org.childjourney.oversight.RestrictRecord;
import org.childjourney.people.Allocation;
import org.childjourney.people.Disability;
import org.childjourney.people.Involvement;
import org.childjourney.people.Relative;
import org.childjourney.people.Sex;
import org.childjourney.plan.ReasonLate;
import org.childjourney.plan.RecordSafetyMap;
import org.childjourney.plan.RecordSafetyScale;
import org.childjourney.plan.SafetyScale;
import org.childjourney.protection.ProtectionPlan;
import org.childjourney.record.Outcome;
import org.childjourney.record.PeriodKind;
import org.childjourney.record.StoreFault;
import org.childjourney.record.YesNo;
import org.childjourney.recording.Description;
import org.childjourney.recording.EntryKind;
import org.childjourney.recording.FinishRecord;
import org.childjourney.recording.Question;
import org.childjourney.recording.Use;
import org.childjourney.recording.Wrong;
import org.childjourney.spelling.Likeness;
import org.childjourney.team.GiveToWorker;
import org.childjourney.timescales.Approval;
import org.childjourney.timescales.DecideRuleChange;
import org.childjourney.timescales.Entry;
import org.childjourney.timescales.Interval;
import org.childjourney.timescales.ProposeRuleChange;
import org.childjourney.timescales.RuleClass;
import org.childjourney.timescales.Verified;
import org.childjourney.visits.Bedroom;
import org.childjourney.visits.ChildSeen;
import org.childjourney.visits.NotAloneBecause;
import org.childjourney.visits.NotSeenBecause;
import org.childjourney.visits.RecordVisit;
import org.childjourney.visits.SpokenIn;
import org.childjourney.visits.Visit;
import org.childjourney.voice.ChildSays;
import org.childjourney.voice.LatestWords;
import org.childjourney.voice.RecordChildSays;
import org.junit.jupiter.api.Test;

/// Every word of the screens has a key that is used, every key that is used has its words, and every value that can be
/// shown is named.
class WordsTest {

    private static final Path JAVA = Path.of("src/main/java/org/childjourney/app");
    private static final Path WORDS = Path.of("src/main/resources/org/childjourney/app");
    private static final List<String> SCREENS = List.of(
            "ui",
            "unlock",
            "shell",
            "mywork",
            "team",
            "find",
            "child",
            "visits",
            "recording",
            "start",
            "form",
            "overview",
            "family",
            "files",
            "attachments",
            "oversight",
            "timescales");

    /// Values that are shown, by the key that their names are put behind.
    private static final Map<String, Class<? extends Enum<?>>> SHOWN = Map.ofEntries(
            Map.entry("ui.Theme", Theme.class),
            Map.entry("ui.RuleClass", RuleClass.class),
            Map.entry("ui.Outcome", Outcome.class),
            Map.entry("ui.Role", Role.class),
            Map.entry("ui.ChildSeen", ChildSeen.class),
            Map.entry("ui.Likeness", Likeness.class),
            Map.entry("find.Stage", Stage.class),
            Map.entry("find.Findable.Identifier.Kind", Findable.Identifier.Kind.class),
            Map.entry("find.why.named", Reason.Which.class),
            Map.entry("find.why.address", Findable.Lived.When.class),
            Map.entry("find.why.postcode", Findable.Lived.When.class),
            Map.entry("ui.LegalStatus.Code", LegalStatus.Code.class),
            Map.entry("ui.Placement.Type", Placement.Type.class),
            Map.entry("ui.LookedAfterReview.Participation", LookedAfterReview.Participation.class),
            Map.entry("ui.fault", StoreFault.Kind.class),
            Map.entry("mywork.forDecision", Raised.What.class),
            Map.entry("unlock.notice", Laptop.Notice.class),
            Map.entry("ui.NotSeenBecause", NotSeenBecause.class),
            Map.entry("visits.NotAloneBecause", NotAloneBecause.class),
            Map.entry("ui.Bedroom", Bedroom.class),
            Map.entry("visits.SpokenIn", SpokenIn.class),
            Map.entry("ui.Use", Use.class),
            Map.entry("ui.Visit.Purpose", Visit.Purpose.class),
            Map.entry("visits.problem", RecordVisit.Problem.class),
            Map.entry("recording.problem", Wrong.Problem.class),
            Map.entry("recording.reason-late.reason", ReasonLate.Reason.class),
            Map.entry("recording.reason-late.waitingOn", ReasonLate.Agency.class),
            Map.entry("attachments.FileType", FileType.class),
            Map.entry("attachments.problem", Attach.Problem.class),
            Map.entry("timescales.stands", Approval.Stands.class),
            Map.entry("timescales.problem", ProposeRuleChange.Problem.class),
            Map.entry("timescales.decideProblem", DecideRuleChange.Problem.class),
            Map.entry("timescales.while", PeriodKind.class),
            Map.entry("timescales.recurs", Entry.Recurrence.class),
            Map.entry("timescales.verified", Verified.class),
            Map.entry("timescales.unit", Interval.Unit.class),
            Map.entry("child.section", ChildScreen.Part.class),
            Map.entry("child.missing", MissingEpisode.Kind.class),
            Map.entry("form.undone", FinishRecord.Answer.class),
            Map.entry("ui.Allocation.ReasonForChange", Allocation.ReasonForChange.class),
            Map.entry("ui.YesNo", YesNo.class),
            Map.entry("ui.Sex", Sex.class),
            Map.entry("ui.Relative.Kin", Relative.Kin.class),
            Map.entry("ui.Couple.Bond", Couple.Bond.class),
            Map.entry("ui.FamilyNetworkMeeting.Answer", FamilyNetworkMeeting.Answer.class),
            Map.entry("family.missing", ParentNotNamed.Which.class),
            Map.entry("family.notNamed", ParentNotNamed.Which.class),
            Map.entry("family.nameHim", ParentNotNamed.Which.class),
            Map.entry("family.kept.why", ParentNotNamed.Which.class),
            Map.entry("family.form.partner", Couple.Bond.class),
            Map.entry("family.withdrawProblem", WithdrawRelative.Problem.class),
            Map.entry("family.form.notNamed", ParentNotNamed.Which.class),
            Map.entry("family.problem", RecordRelative.Problem.class),
            Map.entry("family.notNamedProblem", RecordParentNotNamed.Problem.class),
            Map.entry("family.meetingProblem", RecordFamilyNetworkMeeting.Problem.class),
            Map.entry("overview.words.told", LatestWords.Told.class),
            Map.entry("overview.says.none", ChildSays.Matter.class),
            Map.entry("ui.ChildSays.Matter", ChildSays.Matter.class),
            Map.entry("ui.ChildSays.How", ChildSays.How.class),
            Map.entry("ui.SignificantEvent.What", SignificantEvent.What.class),
            Map.entry("ui.Involvement.Part", Involvement.Part.class),
            Map.entry("ui.Disability.Code", Disability.Code.class),
            Map.entry("ui.ProtectionPlan.Category", ProtectionPlan.Category.class),
            Map.entry("ui.SafetyScale.Whose", SafetyScale.Whose.class),
            Map.entry("overview.scale.rater", SafetyScale.Whose.class),
            Map.entry("team.give.problem", GiveToWorker.Problem.class),
            Map.entry("oversight.restrict.problem", RestrictRecord.Problem.class),
            Map.entry("overview.problem.says", RecordChildSays.Problem.class),
            Map.entry("overview.problem.map", RecordSafetyMap.Problem.class),
            Map.entry("overview.problem.scale", RecordSafetyScale.Problem.class));

    private static final List<String> SAID_OF_A_VISIT =
            List.of("PRE_BIRTH", "SEEN", "SEEN.next", "ALONE", "ALONE.next", "DATES_ONLY", "NOT_DONE", "NOT_DONE.due");

    /// Keys behind which the screens put a name themselves, and every name that they put there.
    private static final Map<String, List<String>> PARTS = new TreeMap<>(Map.ofEntries(
            Map.entry("timescales.change", List.of("APPROVED", "DECLINED")),
            Map.entry("visits.finish", List.of("RECORDED", "DATES_ONLY", "NOT_DONE")),
            Map.entry("visits.will", SAID_OF_A_VISIT),
            Map.entry("visits.done", SAID_OF_A_VISIT),
            Map.entry("visits.correction.will", List.of("RECORDED", "DATES_ONLY", "NOT_DONE")),
            Map.entry("visits.form", partsOf(RecordVisit.ASKED)),
            Map.entry("visits.missing", counting(RecordVisit.ASKED)),
            Map.entry("child.missing.said", List.of("went", "returned", "reported", "toldBy", "offered", "accepted")),
            Map.entry("visits.notKept", toldOfEachChild(RecordVisit.ASKED)),
            Map.entry("visits.notKept.as", List.of("notVisited", "notBorn", "notSeen", "seen")),
            Map.entry("overview.form", partsOf(RecordChildSays.ASKED, RecordSafetyMap.ASKED, RecordSafetyScale.ASKED)),
            Map.entry(
                    "family.form",
                    partsOf(RecordRelative.ASKED, RecordParentNotNamed.ASKED, RecordFamilyNetworkMeeting.ASKED)),
            Map.entry("oversight.form", partsOf(RestrictRecord.ASKED)),
            Map.entry("oversight.Stands", namesOf("oversight.Stands")),
            Map.entry("mywork.chip", namesOf("mywork.Chip")),
            Map.entry("mywork.empty.chip", List.of("LATE", "TODAY", "NEXT_FIVE_DAYS")),
            Map.entry("family.Adding", namesOf("family.Adding")),
            Map.entry(
                    "family.form.new",
                    List.of("PARENT", "SIBLING", "PARTNER", "CHILD", "SOMEONE_ELSE", "MOTHER", "FATHER")),
            Map.entry("oversight.handover", List.of("told", "goodbye", "introduction", "mustKnow")),
            Map.entry("team.give", partsOf(GiveToWorker.ASKED)),
            Map.entry("team.Panel", namesOf("team.Panel")),
            Map.entry("team.Figure", namesOf("team.Figure")),
            Map.entry(
                    "team.under",
                    List.of("PROTECTION_PLAN", "LOOKED_AFTER", "IN_NEED_PLAN", "CARE_LEAVER", "IN_NEED", "nothing")),
            Map.entry("mywork.Whose", namesOf("mywork.Whose")),
            Map.entry("unlock.new.title", namesOf("unlock.Beginning")),
            Map.entry("unlock.new.problem", namesOf("unlock.NewStoreViewModel$Problem")),
            Map.entry(
                    "child.fact",
                    List.of(
                            "born",
                            "expected",
                            "nhs",
                            "id",
                            "plan",
                            "legal",
                            "lives",
                            "address",
                            "worker",
                            "lastSeen",
                            "lastSeenAlone"))));

    static {
        var kinds = Stream.concat(
                        EveryEntryKind.ALL.stream().map(EntryKind::asked), Stream.of(RecordMissingEpisode.ASKED))
                .toList();
        PARTS.put(
                "recording.kind",
                Stream.concat(Stream.of(RecordVisit.ASKED), kinds.stream())
                        .map(Description::name)
                        .toList());
        PARTS.put(
                "mywork.form",
                Stream.concat(
                                PARTS.get("recording.kind").stream(),
                                Stream.of("give", "restriction", "restriction-lifted", "correction"))
                        .toList());
        for (String what : List.of("recording.finish", "recording.will", "recording.done")) {
            PARTS.put(what, List.of("RECORDED", "DATES_ONLY", "REFUSED", "NOT_DONE"));
        }
        for (Description kind : kinds) {
            String key = "recording." + kind.name();
            PARTS.put(key, partsOf(kind));
            PARTS.put(key + ".missing", counting(kind));
            kind.questions()
                    .forEach(question -> PARTS.put(
                            key + "." + question.part(),
                            question.choices().stream().map(Enum::name).toList()));
        }
    }

    private static List<String> partsOf(Description... kinds) {
        return Arrays.stream(kinds)
                .flatMap(kind -> kind.questions().stream())
                .map(Question::part)
                .distinct()
                .toList();
    }

    private static List<String> toldOfEachChild(Description kind) {
        return kind.questions().stream()
                .filter(Question::isOfEachChild)
                .filter(question -> question.kind() == Question.Kind.TEXT || question.kind() == Question.Kind.LINE)
                .map(Question::part)
                .toList();
    }

    private static List<String> counting(Description kind) {
        return kind.questions().stream()
                .filter(Question::counts)
                .map(Question::part)
                .toList();
    }

    private static List<String> namesOf(String set) {
        try {
            return Arrays.stream(Class.forName("org.childjourney.app." + set).getEnumConstants())
                    .map(value -> ((Enum<?>) value).name())
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyKeyThatIsUsedHasWords() {
        var missing = new TreeSet<>(used());
        missing.removeAll(words().keySet());
        missing.removeIf(key -> PARTS.containsKey(key) || SHOWN.containsKey(key));

        assertThat(missing).isEmpty();
    }

    @Test
    void everyWordIsUsed() {
        var unused = new TreeSet<>(words().keySet());
        unused.removeAll(used());
        unused.removeIf(key -> SHOWN.keySet().stream().anyMatch(prefix -> key.startsWith(prefix + ".")));
        unused.removeIf(key -> PARTS.entrySet().stream()
                .anyMatch(part -> part.getValue().stream()
                        .map(name -> part.getKey() + "." + name)
                        .anyMatch(name -> key.equals(name) || key.equals(name + ".hint"))));
        // the hint of every day of a form that has none of its own
        unused.removeIf(key -> PARTS.containsKey(key.replace(".date.hint", "")));

        assertThat(unused).isEmpty();
    }

    @Test
    void everyValueThatIsShownIsNamed() {
        SHOWN.forEach((prefix, values) -> {
            for (Enum<?> value : values.getEnumConstants()) {
                assertThat(words()).containsKey(prefix + "." + value.name());
            }
        });
        PARTS.forEach(
                (prefix, names) -> names.forEach(name -> assertThat(words()).containsKey(prefix + "." + name)));
    }

    @Test
    void wordsAreAsAPersonWouldWriteThem() {
        words().forEach((key, words) -> assertThat(words)
                .as(key)
                .isNotBlank()
                .doesNotContain("!", "(s)", "'", "...")
                .doesNotEndWith(":")
                .doesNotContainIgnoringCase("the case ", "client", "service user"));
    }

    private static Set<String> used() {
        var keys = new HashSet<String>();
        String features = String.join("|", SCREENS);
        var inJava = Pattern.compile("\"((?:" + features + ")\\.[A-Za-z][A-Za-z.]*?)\\.?\"");
        var inFxml = Pattern.compile("%([A-Za-z.]+)");
        // what asks whether a draft is not wanted has the words that all screens share
        read(JAVA.resolve("drafts"), ".java")
                .forEach(text -> inJava.matcher(text).results().forEach(found -> keys.add(found.group(1))));
        for (String screen : SCREENS) {
            read(JAVA.resolve(screen), ".java")
                    .forEach(text -> inJava.matcher(text).results().forEach(found -> keys.add(found.group(1))));
            read(WORDS.resolve(screen), ".fxml")
                    .forEach(text -> inFxml.matcher(text).results().forEach(found -> keys.add(found.group(1))));
        }
        return keys;
    }

    private static Map<String, String> words() {
        var words = new TreeMap<String, String>();
        for (String screen : SCREENS) {
            var lines = new Properties();
            try (var in = Files.newBufferedReader(WORDS.resolve(screen).resolve(screen + ".properties"))) {
                lines.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            lines.stringPropertyNames().forEach(key -> {
                assertThat(key).startsWith(screen + ".");
                words.put(key, lines.getProperty(key));
            });
        }
        return words;
    }

    private static Stream<String> read(Path folder, String ending) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).map(WordsTest::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
