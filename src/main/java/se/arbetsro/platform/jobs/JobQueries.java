package se.arbetsro.platform.jobs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;

/** Reads the jobs of the viewer; nobody sees those of others. */
@Component
@Transactional(readOnly = true)
public class JobQueries {

    private static final int SHOWN = 20;

    private final JdbcClient jdbc;
    private final JobArguments arguments;
    private final Messages messages;

    JobQueries(JdbcClient jdbc, JobArguments arguments, Messages messages) {
        this.jdbc = jdbc;
        this.arguments = arguments;
        this.messages = messages;
    }

    private record Row(
            UUID id,
            String titleKey,
            String titleArguments,
            JobState state,
            int done,
            @Nullable Integer total,
            boolean cancelAsked,
            @Nullable String messageKey,
            String messageArguments,
            @Nullable String location,
            Instant createdAt,
            @Nullable Instant endedAt) {}

    private static final String SELECT =
            """
            select id, title_key, title_arguments::text, state, done, total,
                cancel_asked_at is not null as cancel_asked, message_key, message_arguments::text,
                location, created_at, ended_at
            from platform.job where account = platform.viewer()
            """;

    public Optional<Job> find(JobId id, Language language) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id.value())
                .query(Row.class)
                .optional()
                .map(row -> worded(row, language));
    }

    /** The latest jobs of a kind, the newest first. */
    public List<Job> latest(String task, Language language) {
        return jdbc
                .sql(SELECT + " and task = :task order by created_at desc, id limit :shown")
                .param("task", task)
                .param("shown", SHOWN)
                .query(Row.class)
                .list()
                .stream()
                .map(row -> worded(row, language))
                .toList();
    }

    private Job worded(Row row, Language language) {
        return new Job(
                new JobId(row.id()),
                messages.text(
                        language, row.titleKey(), arguments.read(row.titleArguments(), language)),
                row.state(),
                row.done(),
                row.total(),
                row.cancelAsked(),
                row.messageKey() == null
                        ? null
                        : messages.text(
                                language,
                                row.messageKey(),
                                arguments.read(row.messageArguments(), language)),
                row.location(),
                row.createdAt(),
                row.endedAt());
    }
}
