package org.childjourney.app.ui;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/// The words of a screen: its own and those that all screens share.
public final class Texts {

    private static final String SHARED = "org.childjourney.app.ui.ui";

    private final List<ResourceBundle> bundles;

    private Texts(List<ResourceBundle> bundles) {
        this.bundles = List.copyOf(bundles);
    }

    /// The words of the feature that this class belongs to: `visits.properties` in package `visits`.
    public static Texts of(Class<?> feature) {
        var own = ResourceBundle.getBundle(feature.getPackageName() + "." + featureOf(feature), Locale.UK);
        return new Texts(List.of(own, ResourceBundle.getBundle(SHARED, Locale.UK)));
    }

    private static String featureOf(Class<?> type) {
        return type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
    }

    public String say(String key, Object... places) {
        String pattern = find(key);
        return new MessageFormat(pattern, Locale.UK).format(places);
    }

    /// The words under a key, where there are any.
    public Optional<String> sayWhereThere(String key, Object... places) {
        return bundles.stream().anyMatch(bundle -> bundle.containsKey(key))
                ? Optional.of(say(key, places))
                : Optional.empty();
    }

    /// The word for one of a closed set of values, never its name in the program: under the feature that the set
    /// belongs to where it is one of the window's own, else among the words that all screens share.
    public String word(Enum<?> value) {
        Class<?> set = value.getDeclaringClass();
        String name = set.getName().substring(set.getPackageName().length() + 1).replace('$', '.');
        String own = featureOf(set) + "." + name + "." + value.name();
        return say(bundles.getFirst().containsKey(own) ? own : "ui." + name + "." + value.name());
    }

    /// A sentence for each problem, under a key.
    public List<String> sentences(String key, Collection<? extends Enum<?>> problems) {
        return problems.stream().map(problem -> say(key + "." + problem.name())).toList();
    }

    private String find(String key) {
        for (ResourceBundle bundle : bundles) {
            if (bundle.containsKey(key)) {
                return bundle.getString(key);
            }
        }
        throw new IllegalArgumentException("no words for " + key);
    }

    /// All of them, for a screen's document.
    ResourceBundle bundle() {
        return new ResourceBundle() {

            @Override
            protected Object handleGetObject(String key) {
                return say(key);
            }

            @Override
            public boolean containsKey(String key) {
                return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
            }

            @Override
            public Enumeration<String> getKeys() {
                var keys = new ArrayList<String>();
                bundles.forEach(bundle -> keys.addAll(bundle.keySet()));
                return Collections.enumeration(keys);
            }
        };
    }
}
