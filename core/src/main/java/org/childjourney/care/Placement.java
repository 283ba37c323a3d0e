package org.childjourney.care;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.childjourney.record.Beginning;
import org.childjourney.record.Body;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.PeriodKind;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Telling;
import org.childjourney.record.Trait;

/// Where a child in care lives, while it lasts. `distance` is how far it lies from home, in miles. `traits` are what a
/// person recorded of it beyond what its type says.
public record Placement(
        Type type,
        Optional<Provider> provider,
        Beginning began,
        Optional<LocalDate> ended,
        Optional<Carer> carer,
        Optional<ReasonForMove> reasonForMove,
        Optional<String> homePostcode,
        Optional<String> placementPostcode,
        Optional<String> urn,
        List<Trait> traits,
        Optional<BigDecimal> distance)
        implements Body {

    public static final RecordKind<Placement> KIND = new RecordKind<>("placement", 1, Placement.class);

    public Placement {
        traits = List.copyOf(traits);
    }

    public Placement(
            Type type,
            Optional<Provider> provider,
            Beginning began,
            Optional<LocalDate> ended,
            Optional<Carer> carer,
            Optional<ReasonForMove> reasonForMove,
            Optional<String> homePostcode,
            Optional<String> placementPostcode,
            Optional<String> urn,
            List<Trait> traits) {
        this(
                type,
                provider,
                began,
                ended,
                carer,
                reasonForMove,
                homePostcode,
                placementPostcode,
                urn,
                traits,
                Optional.empty());
    }

    /// Type of placement (SSDA903 PLACE, those retired since 2021-22 among them).
    public enum Type {
        U1,
        U2,
        U3,
        U4,
        U5,
        U6,
        A3,
        A4,
        A5,
        A6,
        K1,
        K2,
        K3,
        H5,
        P1,
        P2,
        P3,
        R1,
        R2,
        R3,
        R5,
        S1,
        T0,
        T1,
        T2,
        T3,
        T4,
        Z1,
        Z11,
        Z12,
        Z13,
        Z14;

        /// What the type alone says that a timescale depends on.
        Set<Trait> traits() {
            return switch (this) {
                case U1, U4 -> Set.of(Trait.INTENDED_TO_LAST_UNTIL_EIGHTEEN, Trait.LONG_TERM_FOSTER, Trait.FOSTER_CARE);
                case U2, U3, U5, U6 -> Set.of(Trait.FOSTER_CARE);
                case A3, A4, A5, A6 -> Set.of(Trait.FOR_ADOPTION);
                case P1 -> Set.of(Trait.WITH_PARENT);
                case K1 -> Set.of(Trait.SECURE);
                case R5 -> Set.of(Trait.YOUTH_DETENTION);
                default -> Set.of();
            };
        }
    }

    /// Who provides the placement (SSDA903 PLACE_PROVIDER).
    public enum Provider {
        PR0,
        PR1,
        PR2,
        PR3,
        PR4,
        PR5
    }

    /// Whether the child came to it with the carer of the placement before (SSDA903 RNE T or U), or to another (P or
    /// B).
    public enum Carer {
        SAME_AS_BEFORE,
        ANOTHER
    }

    /// Why the child moved on from it (SSDA903 REASON_PLACE_CHANGE).
    public enum ReasonForMove {
        CARPL,
        CLOSE,
        ALLEG,
        STAND,
        APPRR,
        CREQB,
        CREQO,
        CHILD,
        LAREQ,
        PLACE,
        CUSTOD,
        OTHER
    }

    /// All that timescales ask of it.
    public Set<Trait> allTraits() {
        var all = EnumSet.noneOf(Trait.class);
        all.addAll(type.traits());
        all.addAll(traits);
        return all;
    }

    @Override
    public void tell(Telling facts) {
        facts.lasted(PeriodKind.PLACEMENT, began, ended, allTraits());
        ended.ifPresent(day -> facts.happened(EventKind.PLACEMENT_ENDED, day, Outcome.RECORDED));
        if (!began.isKnown()) {
            return;
        }
        tellBegan(facts, EventKind.PLACEMENT_BEGAN);
        for (Trait trait : allTraits()) {
            switch (trait) {
                case FOR_ADOPTION -> tellBegan(facts, EventKind.PLACED_FOR_ADOPTION);
                case SECURE -> tellBegan(facts, EventKind.SECURE_PLACEMENT_BEGAN);
                case TEMPORARY_APPROVAL -> tellBegan(facts, EventKind.TEMPORARY_APPROVAL);
                case BEFORE_ASSESSMENT -> tellBegan(facts, EventKind.PLACED_WITH_PARENT_BEFORE_ASSESSMENT);
                case EMERGENCY -> tellBegan(facts, EventKind.EMERGENCY_PLACEMENT_BEGAN);
                default -> {}
            }
        }
    }

    private void tellBegan(Telling facts, EventKind kind) {
        facts.happened(kind, began.day(), Outcome.RECORDED);
    }
}
