package se.arbetsro.platform.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;

/**
 * What the rules of the database mean to people. A rule with a name that someone can run into has
 * the message {@code constraint.<name>}; it stands beside the field that its column has in the
 * form, or above the form where no field alone is to blame.
 */
@Component
class Constraints {

    private static final Viewer READER = Viewer.system("constraints");

    private final JdbcClient jdbc;
    private final Messages messages;
    private final TransactionTemplate reading;
    private volatile @Nullable Map<String, List<String>> columns;

    Constraints(JdbcClient jdbc, Messages messages, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /**
     * A rule that was broken.
     *
     * @param name as the schema and the messages have it
     * @param columns that it is about, in camel case
     */
    record Broken(String name, List<String> columns) {

        String messageKey() {
            return "constraint." + name;
        }

        /** The field of a form that it is about; empty for the form as a whole. */
        String fieldOf(Record form) {
            List<String> fields =
                    Arrays.stream(form.getClass().getRecordComponents())
                            .map(component -> component.getName())
                            .toList();
            return columns.stream().filter(fields::contains).findFirst().orElse("");
        }
    }

    /** The rule that is behind a fault; empty when it is none, or has no words for people. */
    Optional<Broken> brokenBy(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException sql) {
                ServerErrorMessage told = sql.getServerErrorMessage();
                String name = told == null ? null : told.getConstraint();
                return name == null || !messages.has(Language.SV, "constraint." + name)
                        ? Optional.empty()
                        : Optional.of(new Broken(name, columnsOf(name)));
            }
        }
        return Optional.empty();
    }

    private record Row(String name, String columnNames) {}

    private List<String> columnsOf(String constraint) {
        Map<String, List<String>> known = columns;
        if (known == null) {
            known = read();
            columns = known;
        }
        return known.getOrDefault(constraint, List.of());
    }

    private Map<String, List<String>> read() {
        List<Row> rows =
                CurrentViewer.callAs(
                        READER,
                        () ->
                                Objects.requireNonNull(
                                        reading.execute(_ ->
                                                jdbc.sql(
                                                                """
                                                                select rule.conname as name, (
                                                                    select string_agg(attribute.attname, ' ' order by attribute.attnum)
                                                                    from pg_attribute attribute
                                                                    where attribute.attrelid = rule.conrelid
                                                                        and attribute.attnum = any (rule.conkey)) as column_names
                                                                from pg_constraint rule where rule.conkey is not null
                                                                union all
                                                                select class.relname, (
                                                                    select string_agg(attribute.attname, ' ' order by attribute.attnum)
                                                                    from pg_attribute attribute
                                                                    where attribute.attrelid = indexed.indrelid
                                                                        and (attribute.attnum = any (indexed.indkey)
                                                                            or exists (select from pg_depend
                                                                                where objid = indexed.indexrelid
                                                                                    and refobjid = indexed.indrelid
                                                                                    and refobjsubid = attribute.attnum)))
                                                                from pg_index indexed
                                                                join pg_class class on class.oid = indexed.indexrelid
                                                                where indexed.indisunique
                                                                """)
                                                        .query(Row.class)
                                                        .list())));
        Map<String, List<String>> byName = new HashMap<>();
        for (Row row : rows) {
            String names = row.columnNames();
            if (names != null) {
                byName.put(
                        row.name(),
                        Arrays.stream(names.split(" ")).map(Constraints::camelCase).toList());
            }
        }
        return byName;
    }

    /** {@code hr_id} is {@code hrId}. */
    private static String camelCase(String column) {
        var camel = new StringBuilder();
        for (String part : column.split("_")) {
            camel.append(
                    camel.isEmpty()
                            ? part
                            : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return camel.toString();
    }
}
