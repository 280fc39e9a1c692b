package se.arbetsro.platform.database;

import java.sql.JDBCType;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.util.PGobject;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.mapping.JdbcValue;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import se.arbetsro.platform.id.TypedIds;
import se.arbetsro.platform.time.Validity;

/** Between our value types and PostgreSQL's: typed ids as uuid, validity as daterange. */
@Configuration(proxyBeanMethods = false)
class DatabaseConversions extends AbstractJdbcConfiguration {

    @Override
    protected List<?> userConverters() {
        return List.of(
                new TypedIds.Reading(),
                new TypedIds.Writing(),
                RangeToValidity.INSTANCE,
                ValidityToRange.INSTANCE);
    }

    /** For rows that {@code JdbcClient} reads, which does not know the converters above. */
    static ConversionService forRows() {
        DefaultConversionService service = new DefaultConversionService();
        service.addConverter(new TypedIds.Reading());
        service.addConverter(RangeToValidity.INSTANCE);
        return service;
    }

    @ReadingConverter
    enum RangeToValidity implements Converter<PGobject, Validity> {
        INSTANCE;

        @Override
        public Validity convert(PGobject range) {
            String value = range.getValue();
            if (value == null) {
                throw new IllegalArgumentException("No range");
            }
            return Validity.ofRange(value);
        }
    }

    @WritingConverter
    enum ValidityToRange implements Converter<Validity, JdbcValue> {
        INSTANCE;

        @Override
        public JdbcValue convert(Validity validity) {
            try {
                PGobject range = new PGobject();
                range.setType("daterange");
                range.setValue(validity.toRange());
                return JdbcValue.of(range, JDBCType.OTHER);
            } catch (SQLException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }
}
