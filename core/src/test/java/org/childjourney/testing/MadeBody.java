package org.childjourney.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.record.ChildId;
import org.childjourney.record.RecordId;

/// Bodies made from their components: with everything that they can say, or with as little as they may.
final class MadeBody {

    private static final LocalDate OF_THE_FULL = LocalDate.of(2026, 2, 3);
    private static final LocalDate OF_THE_SPARSE = LocalDate.of(2026, 5, 3);
    private static final UUID SOME = new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0002L);

    private final boolean isFull;
    private final String sign;

    private MadeBody(boolean isFull, String sign) {
        this.isFull = isFull;
        this.sign = sign;
    }

    static <T> T full(Class<T> type, String sign) {
        return type.cast(new MadeBody(true, sign).record(type));
    }

    static <T> T sparse(Class<T> type) {
        return type.cast(new MadeBody(false, "").record(type));
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] parts = Arrays.stream(components)
                .map(component -> value(component.getGenericType(), component.getName()))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(parts);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalArgumentException(type.getName(), e);
        }
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType of) {
            Type inner = of.getActualTypeArguments()[0];
            if (of.getRawType() == Optional.class) {
                return isFull ? Optional.of(value(inner, name)) : Optional.empty();
            }
            return isFull ? List.of(value(inner, name), value(inner, name + " more")) : List.of();
        }
        var one = (Class<?>) type;
        if (one == String.class) {
            return isFull ? name + " " + sign : "";
        }
        if (one == LocalDate.class) {
            return (isFull ? OF_THE_FULL : OF_THE_SPARSE).plusDays(name.length());
        }
        if (one == Integer.class) {
            return name.length();
        }
        if (one == BigDecimal.class) {
            return new BigDecimal("12.5");
        }
        if (one == RecordId.class) {
            return new RecordId(SOME);
        }
        if (one == ChildId.class) {
            return new ChildId(SOME);
        }
        if (one.isEnum()) {
            Object[] choices = one.getEnumConstants();
            return choices[isFull ? choices.length - 1 : 0];
        }
        return record(one);
    }
}
