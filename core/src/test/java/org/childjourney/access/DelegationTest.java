package org.childjourney.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.UUID;
import org.childjourney.record.UserId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DelegationTest {

    private final Delegation scheme = Delegation.standard();

    private static SignedIn a(Role role) {
        return new SignedIn(new UserId(new UUID(1, 1)), "someone", role, Optional.empty());
    }

    @Test
    void dataOfficerImportsAndASocialWorkerDoesNot() {
        scheme.ask(a(Role.DATA_OFFICER), Act.IMPORT_RETURNS);

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> scheme.ask(a(Role.SOCIAL_WORKER), Act.IMPORT_RETURNS))
                .satisfies(refused -> assertThat(refused.act()).isEqualTo(Act.IMPORT_RETURNS));
    }

    @Test
    void councilItLooksAfterTheStoreAndReadsNoChild() {
        assertThat(scheme.allows(Role.IT, Act.VERIFY)).isTrue();
        assertThat(scheme.allows(Role.IT, Act.READ_ALL_CHILDREN)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "IT")
    void whoeverWorksWithChildrenMayReadEveryChildOfTheStore(Role role) {
        assertThat(scheme.allows(role, Act.READ_ALL_CHILDREN)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void someoneMayDoEveryAct(Act act) {
        assertThat(scheme.whoMay(act)).isNotEmpty();
    }
}
