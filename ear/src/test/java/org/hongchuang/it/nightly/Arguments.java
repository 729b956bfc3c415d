package org.hongchuang.it.nightly;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hongchuang.kernel.page.PageRequest;

/** Made-up values for the parameters of any method. */
final class Arguments {
    private static final Map<Class<?>, Object> KNOWN = Map.of(
            String.class, "x",
            Set.class, Set.of(),
            List.class, List.of(),
            Collection.class, List.of(),
            Map.class, Map.of(),
            Locale.class, Locale.ROOT,
            PageRequest.class, new PageRequest(0, 1));

    private Arguments() {}

    /** One of the type, or null if it will not be made up. */
    static Object any(Class<?> type, UUID id) {
        if (type == UUID.class) {
            return id;
        }
        if (KNOWN.containsKey(type)) {
            return KNOWN.get(type);
        }
        if (type == InputStream.class) {
            return new ByteArrayInputStream(new byte[0]);
        }
        if (type == OutputStream.class) {
            return OutputStream.nullOutputStream();
        }
        if (type.isPrimitive()) {
            return Array.get(Array.newInstance(type, 1), 0);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type.isRecord() ? record(type, id) : null;
    }

    private static Object record(Class<?> type, UUID id) {
        Class<?>[] parts = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(parts);
            return constructor.newInstance(
                    Arrays.stream(parts).map(part -> any(part, id)).toArray());
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }
}
