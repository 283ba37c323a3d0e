package org.childjourney.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.function.Predicate;
import org.childjourney.record.ChildRecords;
import org.childjourney.timescales.DueList;
import org.junit.jupiter.api.Test;

/// What Maven cannot say about who may use whom.
class DependencyRulesTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.childjourney");

    private static final String START = "org.childjourney.app.start..";
    private static final String PERSISTENCE = "org.childjourney.persistence..";
    private static final DescribedPredicate<JavaClass> IN_CORE = resideInAPackage("org.childjourney..")
            .and(DescribedPredicate.not(resideInAnyPackage("org.childjourney.app..", PERSISTENCE)))
            .as("are in core");

    @Test
    void everyModuleIsRead() {
        assertThat(OURS)
                .anyMatch(IN_CORE)
                .anyMatch(resideInAPackage(PERSISTENCE))
                .anyMatch(resideInAPackage(START));
    }

    @Test
    void coreKnowsNoWindowNoSqlAndNoInjector() {
        noClasses()
                .that(IN_CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx..",
                        "java.sql..",
                        "javax.sql..",
                        "org.jooq..",
                        "org.h2..",
                        "org.flywaydb..",
                        "com.google.inject..",
                        "jakarta.inject..")
                .check(OURS);
    }

    @Test
    void onlyTheStoreKnowsJooq() {
        noClasses()
                .that()
                .resideOutsideOfPackage(PERSISTENCE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jooq..")
                .check(OURS);
    }

    @Test
    void onlyTheStartKnowsTheStore() {
        noClasses()
                .that()
                .resideOutsideOfPackages(PERSISTENCE, START)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(PERSISTENCE)
                .check(OURS);
    }

    @Test
    void viewModelsHoldNoNodes() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .check(OURS);
    }

    @Test
    void timeComesFromAClock() {
        noClasses().should().accessTargetWhere(asksTheComputerForTheTime()).check(OURS);
    }

    @Test
    void onlyTheStartMakesAClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage(START)
                .should()
                .accessTargetWhere(makesARealClock())
                .check(OURS);
    }

    /// Else a screen could show a restricted record.
    @Test
    void screensReadOnlyWhatTheUserMayRead() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Screen")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ChildRecords.class, DueList.class)
                .check(OURS);
    }

    @Test
    void theRecordDependsOnNoFeature() {
        classes()
                .that()
                .resideInAPackage("org.childjourney.record..")
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.not(resideInAPackage("org.childjourney.."))
                        .or(resideInAPackage("org.childjourney.record.."))
                        .as("are of the record itself, or not ours"))
                .check(OURS);
    }

    @Test
    void featuresOfCoreFormNoCycle() {
        slices().matching("org.childjourney.(*)..").should().beFreeOfCycles().check(OURS.that(IN_CORE));
    }

    @Test
    void onlyCommandsAndTheStartPrint() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.childjourney.app.commands..", START)
                .should(ACCESS_STANDARD_STREAMS)
                .check(OURS);
    }

    private static DescribedPredicate<JavaAccess<?>> asksTheComputerForTheTime() {
        return calls("asks the computer for the time", called -> {
            var owner = called.getOwner();
            return switch (called.getName()) {
                case "now" -> owner.getPackageName().startsWith("java.time") && !takesAClock(called);
                case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
                case "getInstance" -> owner.isEquivalentTo(Calendar.class);
                case "<init>" ->
                    owner.isEquivalentTo(Date.class)
                            && called.getRawParameterTypes().isEmpty();
                default -> false;
            };
        });
    }

    private static DescribedPredicate<JavaAccess<?>> makesARealClock() {
        return calls(
                "makes a clock of the computer's time",
                called -> called.getOwner().isEquivalentTo(Clock.class)
                        && (called.getName().startsWith("system")
                                || called.getName().startsWith("tick"))
                        && !takesAClock(called));
    }

    private static DescribedPredicate<JavaAccess<?>> calls(String does, Predicate<CodeUnitAccessTarget> which) {
        return DescribedPredicate.describe(
                does, access -> access.getTarget() instanceof CodeUnitAccessTarget called && which.test(called));
    }

    private static boolean takesAClock(CodeUnitAccessTarget called) {
        return called.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
