package org.childjourney.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.access.Users.Problem;
import org.childjourney.record.Change;
import org.childjourney.record.InMemoryStore;
import org.childjourney.record.RecordId;
import org.childjourney.record.UserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UsersTest {

    private final InMemoryStore store = new InMemoryStore(Clock.systemUTC());
    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void twoUsers() {
        holds("Ada", Role.DATA_OFFICER, User.Admitted.YES);
        holds("Ben", Role.SOCIAL_WORKER, User.Admitted.YES);
    }

    private void holds(String name, Role role, User.Admitted admitted) {
        var user = new User(name, role, Optional.empty(), admitted);
        store.save(
                new UserId(new UUID(0, 1)),
                List.of(Change.first(new RecordId(UUID.randomUUID()), User.KIND, Optional.empty(), user)));
    }

    private Users as(String name, Role role) {
        // an open store that notes what it is asked to do
        var open = (OpenStore) Proxy.newProxyInstance(
                OpenStore.class.getClassLoader(), new Class<?>[] {OpenStore.class}, (proxy, method, arguments) -> {
                    done.add(method.getName() + " " + arguments[0]);
                    return method.getReturnType() == UserId.class ? new UserId(new UUID(0, 2)) : null;
                });
        var signedIn = new SignedIn(new UserId(new UUID(0, 1)), name, role, Optional.empty());
        return new Users(open, store, Delegation.standard(), signedIn);
    }

    @Test
    void aSocialWorkerManagesNobody() {
        var ben = as("Ben", Role.SOCIAL_WORKER);
        assertThatThrownBy(() -> ben.add("Cy", Role.IT, passphrase())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> ben.disable("Ada")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> ben.changePassphrase("Ada", passphrase())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(ben::all).isInstanceOf(NotAllowed.class);
        assertThat(done).isEmpty();
    }

    @Test
    void everyoneChangesTheirOwnPassphrase() {
        assertThat(as("Ben", Role.SOCIAL_WORKER).changePassphrase("Ben", passphrase()))
                .isEmpty();
        assertThat(done).containsExactly("changePassphrase Ben");
    }

    @Test
    void theLastWhoManagesUsersStays() {
        var ada = as("Ada", Role.DATA_OFFICER);
        assertThat(ada.disable("Ada")).contains(Problem.LAST_WHO_MANAGES);
        holds("Dee", Role.IT, User.Admitted.DISABLED);
        assertThat(ada.disable("Ada")).contains(Problem.LAST_WHO_MANAGES);
        holds("Eve", Role.IT, User.Admitted.YES);
        assertThat(ada.disable("Ada")).isEmpty();
        assertThat(done).containsExactly("disable Ada");
    }

    @Test
    void whatCannotBeIsSaid() {
        var ada = as("Ada", Role.DATA_OFFICER);
        assertThat(ada.add("Ben", Role.IT, passphrase())).contains(Problem.NAME_TAKEN);
        assertThat(ada.add(" ", Role.IT, passphrase())).contains(Problem.NAME_MISSING);
        assertThat(ada.add("Cy", Role.IT, Passphrase.of("too short"))).contains(Problem.PASSPHRASE_TOO_SHORT);
        assertThat(ada.disable("Cy")).contains(Problem.NO_SUCH_USER);
        assertThat(ada.changePassphrase("Cy", passphrase())).contains(Problem.NO_SUCH_USER);
        assertThat(done).isEmpty();
    }

    private static Passphrase passphrase() {
        return Passphrase.of("long enough for all");
    }
}
