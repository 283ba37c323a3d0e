package org.childjourney.returns;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.childjourney.frontdoor.Source;
import org.childjourney.missing.MissingEpisode;
import org.childjourney.people.Sex;
import org.childjourney.record.YesNo;

/// The codes of the returns and what they stand for.
final class ReturnCodes {

    static final Map<String, YesNo> YES_NO = Map.of("1", YesNo.YES, "0", YesNo.NO);

    /// `1` and `2` were the codes until 2023-24.
    static final Map<String, Sex> SEX =
            Map.of("M", Sex.MALE, "F", Sex.FEMALE, "U", Sex.NOT_RECORDED, "1", Sex.MALE, "2", Sex.FEMALE);

    static final Map<String, Source> SOURCES =
            Arrays.stream(Source.values()).collect(Collectors.toUnmodifiableMap(Source::code, Function.identity()));

    /// The letters of the kinds of home of a care leaver.
    static final Map<String, String> ACCOMMODATION = "BCDEGHKRSTUVWXYZ"
            .chars()
            .mapToObj(Character::toString)
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Function.identity()));

    static final Map<String, MissingEpisode.Kind> MISSING =
            Map.of("M", MissingEpisode.Kind.MISSING, "A", MissingEpisode.Kind.AWAY);

    private static final ClassValue<Map<String, Object>> BY_NAME = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> codes) {
            var byName = new HashMap<String, Object>();
            for (Object code : codes.getEnumConstants()) {
                byName.put(((Enum<?>) code).name(), code);
            }
            return Map.copyOf(byName);
        }
    };

    private ReturnCodes() {}

    /// Codes that we call by the return's own names.
    @SuppressWarnings("unchecked")
    static <E extends Enum<E>> Map<String, E> of(Class<E> codes) {
        return (Map<String, E>) (Map<?, ?>) BY_NAME.get(codes);
    }
}
