package org.childjourney.sample;

import java.util.List;
import org.childjourney.frontdoor.Referral.Need;
import org.childjourney.frontdoor.Source;
import org.childjourney.protection.ProtectionPlan.Category;

/// What people worry about in an invented family: who tells of it, what an assessment finds, and what a plan
/// is for.
enum Worry {
    VIOLENCE(
            22,
            Need.N1,
            Category.EMO,
            List.of("3A", "3B", "17A"),
            List.of(Source.POLICE, Source.POLICE, Source.POLICE, Source.SCHOOL, Source.FAMILY_OR_CARER)),
    NEGLECT(
            20,
            Need.N1,
            Category.NEG,
            List.of("16A", "17A", "4B"),
            List.of(Source.SCHOOL, Source.HEALTH_VISITOR, Source.HOUSING, Source.ACQUAINTANCE, Source.ANONYMOUS)),
    LOW_SPIRITS(
            14,
            Need.N3,
            Category.NEG,
            List.of("4B", "7A"),
            List.of(Source.GP, Source.SCHOOL, Source.FAMILY_OR_CARER, Source.OTHER_HEALTH)),
    DRINK_AND_DRUGS(
            13,
            Need.N1,
            Category.NEG,
            List.of("1B", "2B", "16A"),
            List.of(Source.POLICE, Source.SCHOOL, Source.FAMILY_OR_CARER, Source.OTHER_HEALTH)),
    PHYSICAL_HARM(
            10,
            Need.N1,
            Category.PHY,
            List.of("18C", "17A"),
            List.of(Source.SCHOOL, Source.EMERGENCY_DEPARTMENT, Source.GP, Source.POLICE)),
    SEXUAL_HARM(4, Need.N1, Category.SAB, List.of("19C"), List.of(Source.POLICE, Source.SCHOOL, Source.OTHER_HEALTH)),
    EXPLOITATION(
            6,
            Need.N1,
            Category.MUL,
            List.of("24A", "13A", "10A"),
            List.of(Source.POLICE, Source.SCHOOL, Source.OTHER_LEGAL_AGENCY)),
    DISABILITY(5, Need.N2, Category.NEG, List.of("5A", "6A"), List.of(Source.OTHER_HEALTH, Source.SCHOOL, Source.GP)),
    CONFLICT(
            6,
            Need.N5,
            Category.EMO,
            List.of("14A", "4A", "17A"),
            List.of(Source.FAMILY_OR_CARER, Source.SCHOOL, Source.SELF));

    private final int inHundred;
    private final Need need;
    private final Category category;
    private final List<String> factors;
    private final List<Source> tellers;

    Worry(int inHundred, Need need, Category category, List<String> factors, List<Source> tellers) {
        this.inHundred = inHundred;
        this.need = need;
        this.category = category;
        this.factors = factors;
        this.tellers = tellers;
    }

    Need need() {
        return need;
    }

    Category category() {
        return category;
    }

    /// What an assessment finds (CIN census AssessmentFactors), the main thing first.
    List<String> factors() {
        return factors;
    }

    /// Who turns to the front door about it.
    List<Source> tellers() {
        return tellers;
    }

    /// The worry of a family whose eldest child is so old. `gravest` says that a child may have to be
    /// protected.
    static Worry of(int age, boolean gravest, Chance chance) {
        while (true) {
            int place = chance.between(0, 99);
            for (Worry worry : values()) {
                place -= worry.inHundred;
                if (place < 0) {
                    if (worry.suits(age, gravest)) {
                        return worry;
                    }
                    break;
                }
            }
        }
    }

    /// The worry about a child of that age: what is about the young was something else before.
    Worry at(int age) {
        return switch (this) {
            case EXPLOITATION, CONFLICT -> age < 11 ? LOW_SPIRITS : this;
            case SEXUAL_HARM -> age < 4 ? NEGLECT : this;
            default -> this;
        };
    }

    private boolean suits(int age, boolean gravest) {
        return switch (this) {
            case EXPLOITATION, CONFLICT -> age >= 11;
            case SEXUAL_HARM -> age >= 4;
            case DISABILITY -> age >= 1 && !gravest;
            case VIOLENCE, NEGLECT, LOW_SPIRITS, DRINK_AND_DRUGS, PHYSICAL_HARM -> true;
        };
    }
}
