package se.arbetsro.platform.database;

import java.lang.reflect.Constructor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;
import se.arbetsro.platform.id.TypedId;

/**
 * Reads rows into records, column by component: {@code unitName} from {@code unit_name}. Does what
 * Spring's mapper does but for one thing: that one asks the driver for each of our own types and
 * for instants first, and the driver says no by an exception with the whole stack; in a list of 25
 * rows that was half of the time of the page.
 */
final class RecordMapper<T> {

    private final Constructor<T> constructor;
    private final String[] names;
    private final String[] columns;
    private final TypeDescriptor[] types;
    private final ConversionService conversions;

    RecordMapper(Class<T> type, ConversionService conversions) {
        this.constructor = BeanUtils.getResolvableConstructor(type);
        this.names = BeanUtils.getParameterNames(constructor);
        this.columns = new String[names.length];
        this.types = new TypeDescriptor[names.length];
        this.conversions = conversions;
        for (int i = 0; i < names.length; i++) {
            columns[i] = JdbcUtils.convertPropertyNameToUnderscoreName(names[i]);
            types[i] = new TypeDescriptor(new MethodParameter(constructor, i));
        }
    }

    /** For the rows of one answer, whose columns it looks up once. */
    RowMapper<T> ofOneAnswer() {
        return new Answer();
    }

    private final class Answer implements RowMapper<T> {

        private int @Nullable [] places;

        @Override
        public T mapRow(ResultSet row, int number) throws SQLException {
            int[] places = placesIn(row);
            @Nullable Object[] values = new @Nullable Object[places.length];
            for (int i = 0; i < places.length; i++) {
                values[i] = value(row, places[i], types[i]);
            }
            return BeanUtils.instantiateClass(constructor, values);
        }

        private int[] placesIn(ResultSet row) throws SQLException {
            int[] found = places;
            if (found == null) {
                found = new int[names.length];
                for (int i = 0; i < found.length; i++) {
                    found[i] = column(row, i);
                }
                places = found;
            }
            return found;
        }
    }

    private int column(ResultSet row, int component) throws SQLException {
        try {
            return row.findColumn(columns[component]);
        } catch (SQLException e) {
            return row.findColumn(names[component]);
        }
    }

    private @Nullable Object value(ResultSet row, int column, TypeDescriptor wanted)
            throws SQLException {
        Class<?> type = wanted.getType();
        Object value = read(row, column, type);
        return type.isInstance(value) ? value : conversions.convert(value, wanted);
    }

    private static @Nullable Object read(ResultSet row, int column, Class<?> type)
            throws SQLException {
        if (type == String.class || type.isEnum()) {
            return row.getString(column);
        }
        if (type == Instant.class) {
            Timestamp time = row.getTimestamp(column);
            return time == null ? null : time.toInstant();
        }
        if (type == UUID.class || TypedId.class.isAssignableFrom(type)) {
            return row.getObject(column, UUID.class);
        }
        return isOfDriver(type)
                ? JdbcUtils.getResultSetValue(row, column, type)
                : JdbcUtils.getResultSetValue(row, column);
    }

    /** Whether the driver, or Spring before it asks the driver, knows the type. */
    private static boolean isOfDriver(Class<?> type) {
        return type.isPrimitive()
                || type.isArray()
                || type.getPackageName().equals("java.lang")
                || type.getPackageName().equals("java.math")
                || type.getPackageName().equals("java.sql")
                || type.getPackageName().equals("java.time");
    }
}
