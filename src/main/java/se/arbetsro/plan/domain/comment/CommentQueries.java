package se.arbetsro.plan.domain.comment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads comments. */
@Component
@Transactional(readOnly = true)
public class CommentQueries {

    private final JdbcClient jdbc;

    CommentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A comment as it is read.
     *
     * @param name null when it is protected
     * @param withdrawn whether it has been taken back, and its words with it
     * @param own whether the viewer wrote it
     */
    public record CommentRow(
            CommentId id,
            String text,
            String lang,
            Instant writtenAt,
            @Nullable String name,
            boolean withdrawn,
            boolean own) {}

    /** Oldest first. Whoever may read the activity or goal may read these. */
    public List<CommentRow> of(UUID activityOrGoal, @Nullable Instant until) {
        return jdbc.sql(
                        """
                        select comment.id, comment.text, comment.lang, comment.written_at, person.name,
                            comment.withdrawn_at is not null as withdrawn, comment.written_by = platform.viewer() as own
                        from plan.comment
                        left join organisation.person_name person on person.person_id = comment.written_by
                        where (comment.activity_id = :id or comment.goal_id = :id)
                            and comment.written_at < coalesce(cast(:until as timestamptz), 'infinity')
                        order by comment.written_at, comment.id
                        """)
                .param("id", activityOrGoal)
                .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
                .query(CommentRow.class)
                .list();
    }
}
