package org.childjourney.access;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/// The authority's scheme of delegation: which role may do what. It is data; every use case asks.
public final class Delegation {

    private final Map<Role, Set<Act>> acts;

    private Delegation(Map<Role, Set<Act>> acts) {
        this.acts = acts;
    }

    /// The scheme that the program starts from.
    public static Delegation standard() {
        var lines = new Properties();
        try (var in = new InputStreamReader(
                Delegation.class.getResourceAsStream("delegation.properties"), StandardCharsets.UTF_8)) {
            lines.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var acts = new EnumMap<Role, Set<Act>>(Role.class);
        for (Role role : Role.values()) {
            var allowed = EnumSet.noneOf(Act.class);
            Stream.of(lines.getProperty(role.name(), "").split(","))
                    .map(String::strip)
                    .filter(act -> !act.isEmpty())
                    .map(Act::valueOf)
                    .forEach(allowed::add);
            acts.put(role, allowed);
        }
        return new Delegation(acts);
    }

    public boolean allows(Role role, Act act) {
        return acts.getOrDefault(role, Set.of()).contains(act);
    }

    /// Who may do it, for the sentence that says so.
    public List<Role> whoMay(Act act) {
        return Stream.of(Role.values()).filter(role -> allows(role, act)).toList();
    }

    /// @throws NotAllowed when the role may not do it
    public void ask(SignedIn user, Act act) {
        if (!allows(user.role(), act)) {
            throw new NotAllowed(user.role(), act);
        }
    }
}
