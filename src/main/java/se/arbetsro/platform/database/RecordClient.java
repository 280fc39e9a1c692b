package se.arbetsro.platform.database;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionService;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.KeyHolder;

/** Another client in all but this: rows become records by {@link RecordMapper}. */
final class RecordClient implements JdbcClient {

    private final JdbcClient plain;
    private final ConversionService conversions;
    private final Map<Class<?>, RecordMapper<?>> mappers = new ConcurrentHashMap<>();

    RecordClient(JdbcClient plain, ConversionService conversions) {
        this.plain = plain;
        this.conversions = conversions;
    }

    @Override
    public StatementSpec sql(String sql) {
        return new Statement(plain.sql(sql));
    }

    @SuppressWarnings("unchecked") // by its class
    private <T> RecordMapper<T> mapper(Class<T> type) {
        return (RecordMapper<T>)
                mappers.computeIfAbsent(type, one -> new RecordMapper<>(one, conversions));
    }

    @SuppressWarnings("NullAway") // what is handed on is what was handed in
    private final class Statement implements StatementSpec {

        private StatementSpec spec;

        private Statement(StatementSpec spec) {
            this.spec = spec;
        }

        @Override
        public <T> MappedQuerySpec<T> query(Class<T> type) {
            return type.isRecord() ? spec.query(mapper(type).ofOneAnswer()) : spec.query(type);
        }

        private StatementSpec now(StatementSpec changed) {
            spec = changed;
            return this;
        }

        @Override
        public StatementSpec withFetchSize(int rows) {
            return now(spec.withFetchSize(rows));
        }

        @Override
        public StatementSpec withMaxRows(int rows) {
            return now(spec.withMaxRows(rows));
        }

        @Override
        public StatementSpec withQueryTimeout(int seconds) {
            return now(spec.withQueryTimeout(seconds));
        }

        @Override
        public StatementSpec param(@Nullable Object value) {
            return now(spec.param(value));
        }

        @Override
        public StatementSpec param(int index, @Nullable Object value) {
            return now(spec.param(index, value));
        }

        @Override
        public StatementSpec param(int index, @Nullable Object value, int type) {
            return now(spec.param(index, value, type));
        }

        @Override
        public StatementSpec param(String name, @Nullable Object value) {
            return now(spec.param(name, value));
        }

        @Override
        public StatementSpec param(String name, @Nullable Object value, int type) {
            return now(spec.param(name, value, type));
        }

        @Override
        public StatementSpec params(@Nullable Object... values) {
            return now(spec.params(values));
        }

        @Override
        public StatementSpec params(List<?> values) {
            return now(spec.params(values));
        }

        @Override
        public StatementSpec params(Map<String, ?> values) {
            return now(spec.params(values));
        }

        @Override
        public StatementSpec paramSource(Object named) {
            return now(spec.paramSource(named));
        }

        @Override
        public StatementSpec paramSource(SqlParameterSource source) {
            return now(spec.paramSource(source));
        }

        @Override
        public ResultQuerySpec query() {
            return spec.query();
        }

        @Override
        public <T extends @Nullable Object> MappedQuerySpec<T> query(RowMapper<T> mapper) {
            return spec.query(mapper);
        }

        @Override
        public void query(RowCallbackHandler handler) {
            spec.query(handler);
        }

        @Override
        public <T extends @Nullable Object> T query(ResultSetExtractor<T> extractor) {
            return spec.query(extractor);
        }

        @Override
        public int update() {
            return spec.update();
        }

        @Override
        public int update(KeyHolder keys) {
            return spec.update(keys);
        }

        @Override
        public int update(KeyHolder keys, String... columns) {
            return spec.update(keys, columns);
        }
    }
}
