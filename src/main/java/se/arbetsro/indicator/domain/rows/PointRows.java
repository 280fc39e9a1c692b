package se.arbetsro.indicator.domain.rows;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.ObservationId;
import se.arbetsro.indicator.figure.Missing;
import se.arbetsro.indicator.figure.Origin;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.indicator.figure.Split;
import se.arbetsro.indicator.figure.Status;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Period;

/** Makes points of the rows that a query of {@link #COLUMNS} gives. */
public final class PointRows {

    /** What a query must select from a table or view called {@code observation}. */
    public static final String COLUMNS =
            """
            observation.id, observation.revision, observation.definition_id, observation.unit_id,
            observation.period, lower(observation.span) as span_from,
            upper(observation.span) as span_until, observation.span_sv, observation.span_en,
            observation.measured, observation.value, observation.described, observation.missing,
            observation.printed, observation.about, observation.group_size, observation.status,
            observation.note_sv, observation.note_en, observation.source_key, observation.origin,
            observation.reason, observation.known_from, observation.known_until, observation.known_by,
            observation.split, observation.corrections, observation.stepped_from, observation.step_note,
            coalesce(observation.reported_by, observation.known_by) as reported_by
            """;

    private PointRows() {}

    public static Point point(ResultSet row) throws SQLException {
        String period = row.getString("period");
        String measured = row.getString("measured");
        String missing = row.getString("missing");
        return new Point(
                new ObservationId(row.getObject("id", UUID.class)),
                row.getInt("revision"),
                period != null ? Slot.of(Period.of(period)) : span(row),
                measured == null ? null : Period.of(measured),
                row.getBigDecimal("value"),
                row.getString("described"),
                missing == null ? null : Missing.valueOf(missing),
                row.getString("printed"),
                row.getBoolean("about"),
                row.getObject("group_size", Integer.class),
                Status.valueOf(row.getString("status")),
                text(row, "note"),
                row.getString("source_key"),
                Origin.valueOf(row.getString("origin")),
                row.getString("reason"),
                row.getObject("known_from", OffsetDateTime.class).toInstant(),
                instant(row, "known_until"),
                row.getObject("known_by", UUID.class),
                split(row.getString("split")),
                row.getInt("corrections"),
                status(row.getString("stepped_from")),
                row.getString("step_note"),
                row.getObject("reported_by", UUID.class));
    }

    private static @Nullable Split split(@Nullable String code) {
        return code == null ? null : Split.parse(code).orElseThrow();
    }

    private static @Nullable Status status(@Nullable String name) {
        return name == null ? null : Status.valueOf(name);
    }

    private static Slot span(ResultSet row) throws SQLException {
        Date from = row.getDate("span_from");
        Text2 words = text(row, "span");
        return Slot.span(
                from == null ? null : from.toLocalDate(),
                row.getDate("span_until").toLocalDate(),
                words == null ? new Text2("", null) : words);
    }

    /** A text of two columns; null where the Swedish one is empty. */
    public static @Nullable Text2 text(ResultSet row, String column) throws SQLException {
        String swedish = row.getString(column + "_sv");
        return swedish == null ? null : new Text2(swedish, row.getString(column + "_en"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
