package se.arbetsro.platform.jobs;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the runner writes about a job. */
@Component
class JobRows {

    private final JdbcClient jdbc;
    private final JobArguments arguments;
    private final Clock clock;

    JobRows(JdbcClient jdbc, JobArguments arguments, Clock clock) {
        this.jdbc = jdbc;
        this.arguments = arguments;
        this.clock = clock;
    }

    record Begun(
            String task,
            String argument,
            UUID account,
            @Nullable String actingRole,
            int attempts,
            boolean cancelAsked) {}

    /** Empty when the job is over. */
    Optional<Begun> begin(JobId id) {
        return jdbc.sql(
                        """
                        update platform.job set state = 'RUNNING', attempts = attempts + 1, done = 0,
                            started_at = coalesce(started_at, :at)
                        where id = :id and state in ('WAITING', 'RUNNING')
                        returning task, argument, account, acting_role, attempts,
                            cancel_asked_at is not null as cancel_asked
                        """)
                .param("id", id.value())
                .param("at", now())
                .query(Begun.class)
                .optional();
    }

    /** True when someone has asked for it to stop. */
    boolean progress(JobId id, int done, int total) {
        return jdbc.sql(
                        """
                        update platform.job set done = :done, total = :total where id = :id
                        returning cancel_asked_at is not null
                        """)
                .param("id", id.value())
                .param("done", done)
                .param("total", total)
                .query(Boolean.class)
                .single();
    }

    /** False when it was over already. */
    boolean end(JobId id, JobState state, JobEnd end) {
        return jdbc.sql(
                                """
                                update platform.job set state = :state, ended_at = :at,
                                    message_key = :key, message_arguments = cast(:arguments as jsonb),
                                    location = cast(:location as text),
                                    done = case when :state = 'DONE' then coalesce(total, done) else done end
                                where id = :id and ended_at is null
                                """)
                        .param("id", id.value())
                        .param("state", state.name())
                        .param("at", now())
                        .param("key", end.messageKey())
                        .param("arguments", arguments.write(end.arguments()))
                        .param("location", end.location())
                        .update()
                == 1;
    }

    /** Whether this transaction is the only one that works on the job. */
    boolean lock(JobId id) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(:id, 0))")
                .param("id", "job " + id.value())
                .query(Boolean.class)
                .single();
    }

    int forgetEndedBefore(OffsetDateTime time) {
        return jdbc.sql("delete from platform.job where ended_at < ?")
                .params(List.of(time))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
