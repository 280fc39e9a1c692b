package se.arbetsro.platform.database;

import java.lang.reflect.Constructor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Reads a row into a record, column by component: {@code unitName} from {@code unit_name}. Does
 * what Spring's mapper does but for one thing: that one asks the driver for each of our own types
 * first, and the driver says no by an exception with the whole stack; in a list of 25 rows that was
 * half of the time of the page.
 */
final class RecordMapper<T> implements RowMapper<T> {

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

    @Override
    public T mapRow(ResultSet row, int number) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[names.length];
        for (int i = 0; i < names.length; i++) {
            values[i] =
                    conversions.convert(value(row, column(row, i), types[i].getType()), types[i]);
        }
        return BeanUtils.instantiateClass(constructor, values);
    }

    private int column(ResultSet row, int component) throws SQLException {
        try {
            return row.findColumn(columns[component]);
        } catch (SQLException e) {
            return row.findColumn(names[component]);
        }
    }

    private static @Nullable Object value(ResultSet row, int column, Class<?> type)
            throws SQLException {
        return isOfDriver(type)
                ? JdbcUtils.getResultSetValue(row, column, type)
                : JdbcUtils.getResultSetValue(row, column);
    }

    /** Whether the driver, or Spring before it asks the driver, knows the type. */
    private static boolean isOfDriver(Class<?> type) {
        return type.isPrimitive()
                || type.isEnum()
                || type.isArray()
                || type == UUID.class
                || type.getPackageName().equals("java.lang")
                || type.getPackageName().equals("java.math")
                || type.getPackageName().equals("java.sql")
                || type.getPackageName().equals("java.time");
    }
}
