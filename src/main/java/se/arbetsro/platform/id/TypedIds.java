package se.arbetsro.platform.id;

import java.lang.reflect.Constructor;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/** Converts between any {@link TypedId} and its UUID or text: in addresses and in the database. */
public final class TypedIds {

    private static final ClassValue<Constructor<?>> CONSTRUCTORS =
            new ClassValue<>() {
                @Override
                protected Constructor<?> computeValue(Class<?> type) {
                    try {
                        Constructor<?> constructor = type.getDeclaredConstructor(UUID.class);
                        constructor.setAccessible(true);
                        return constructor;
                    } catch (NoSuchMethodException e) {
                        throw new IllegalStateException(type + " is no record around a UUID", e);
                    }
                }
            };

    private TypedIds() {}

    /** A UUID, or its text in an address, becomes the typed id that is asked for. */
    public static final class Reading implements ConditionalGenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(
                    new ConvertiblePair(UUID.class, TypedId.class),
                    new ConvertiblePair(String.class, TypedId.class));
        }

        @Override
        public boolean matches(TypeDescriptor source, TypeDescriptor target) {
            return TypedId.class.isAssignableFrom(target.getType());
        }

        @Override
        public @Nullable Object convert(
                @Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
            return switch (source) {
                case null -> null;
                case String text when text.isBlank() -> null;
                case String text -> of(targetType.getType(), UUID.fromString(text));
                case UUID uuid -> of(targetType.getType(), uuid);
                default -> throw new IllegalArgumentException("Not an id: " + source.getClass());
            };
        }
    }

    /** A typed id becomes its UUID, which is what the database stores. */
    public static final class Writing implements ConditionalGenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(TypedId.class, UUID.class));
        }

        @Override
        public boolean matches(TypeDescriptor source, TypeDescriptor target) {
            return TypedId.class.isAssignableFrom(source.getType());
        }

        @Override
        public @Nullable Object convert(
                @Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
            return source instanceof TypedId id ? id.value() : null;
        }
    }

    static Object of(Class<?> type, UUID value) {
        try {
            return CONSTRUCTORS.get(type).newInstance(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no record around a UUID", e);
        }
    }
}
