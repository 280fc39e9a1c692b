package se.arbetsro.governance.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.arbetsro.governance.BodyId;
import se.arbetsro.organisation.UnitId;

/**
 * Of which body, at which unit or below it, and between which days; null for any. The part that
 * lists of meetings and of decisions are narrowed by alike.
 */
public record BodyScope(
        @Nullable BodyId body,
        @Nullable UnitId unit,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    /** Binds {@code :body}, {@code :unit}, {@code :since} and {@code :until}, each as text. */
    public StatementSpec bind(StatementSpec statement) {
        return statement
                .param("body", body == null ? null : body.value().toString())
                .param("unit", unit == null ? null : unit.value().toString())
                .param("since", since == null ? null : since.toString())
                .param("until", until == null ? null : until.toString());
    }
}
