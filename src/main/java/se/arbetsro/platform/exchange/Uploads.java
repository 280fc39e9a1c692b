package se.arbetsro.platform.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.platform.jobs.JobId;
import se.arbetsro.platform.jobs.Tidying;
import se.arbetsro.platform.table.ColumnNames;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files that were sent in, each seen by its sender alone. At most ten are kept for each sender,
 * beside those that a job is working on, and none for longer than seven days, nor sensitive ones
 * for longer than one.
 */
@Component
class Uploads implements Tidying {

    static final Duration KEPT = Duration.ofDays(7);
    static final Duration SENSITIVE_KEPT = Duration.ofDays(1);
    static final int MOST = 10;

    private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final List<ImportKind<?>> kinds;

    Uploads(JdbcClient jdbc, JsonMapper json, Clock clock, List<ImportKind<?>> kinds) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.kinds = kinds;
    }

    @Transactional
    UploadId store(String kind, String fileName, byte[] bytes, ColumnNames columns) {
        UploadId id = UploadId.random();
        jdbc.sql(
                        """
                        insert into platform.upload (id, kind, file_name, bytes, sha256, account, uploaded_at,
                            columns)
                        values (:id, :kind, :name, :bytes, sha256(:bytes), platform.viewer(), :at,
                            cast(:columns as jsonb))
                        """)
                .param("columns", json.writeValueAsString(columns.columns()))
                .param("id", id.value())
                .param("kind", kind)
                .param("name", fileName)
                .param("bytes", bytes)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(
                        """
                        delete from platform.upload where account = platform.viewer() and id not in (
                            select id from platform.upload where account = platform.viewer()
                            order by uploaded_at desc, id = :id desc limit :most)
                        and not exists (
                            select from platform.job where job.id = upload.job and ended_at is null)
                        """)
                .param("id", id.value())
                .param("most", MOST)
                .update();
        return id;
    }

    private record Row(
            UUID id,
            String kind,
            String fileName,
            int size,
            String sha256,
            Instant uploadedAt,
            String columns,
            @Nullable UUID job) {}

    @Transactional(readOnly = true)
    Optional<Upload> find(UploadId id) {
        return jdbc.sql(
                        """
                        select id, kind, file_name, octet_length(bytes) as size,
                            encode(sha256, 'hex') as sha256, uploaded_at, columns::text as columns, job
                        from platform.upload where id = :id and account = platform.viewer()
                        """)
                .param("id", id.value())
                .query(Row.class)
                .optional()
                .map(row ->
                        new Upload(
                                new UploadId(row.id()),
                                row.kind(),
                                row.fileName(),
                                row.size(),
                                row.sha256(),
                                row.uploadedAt(),
                                new ColumnNames(json.readValue(row.columns(), NAMES)),
                                row.job() == null ? null : new JobId(row.job())));
    }

    @Transactional(readOnly = true)
    byte[] bytes(UploadId id) {
        return jdbc.sql(
                        """
                        select bytes from platform.upload where id = :id and account = platform.viewer()
                        """)
                .param("id", id.value())
                .query(byte[].class)
                .single();
    }

    /**
     * Locks the upload, so that of two who start it at once the second sees the job of the first.
     */
    @Transactional
    Optional<Upload> findForStart(UploadId id) {
        jdbc.sql("select 1 from platform.upload where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
        return find(id);
    }

    @Transactional
    void carriedOutBy(UploadId id, JobId job) {
        jdbc.sql("update platform.upload set job = :job where id = :id")
                .param("id", id.value())
                .param("job", job.value())
                .update();
    }

    /** Says what an upload calls its columns. */
    @Transactional
    void call(UploadId id, ColumnNames columns) {
        jdbc.sql(
                        """
                        update platform.upload set columns = cast(:columns as jsonb)
                        where id = :id and account = platform.viewer() and job is null
                        """)
                .param("id", id.value())
                .param("columns", json.writeValueAsString(columns.columns()))
                .update();
    }

    @Transactional
    void delete(UploadId id) {
        jdbc.sql("delete from platform.upload where id = :id and account = platform.viewer()")
                .param("id", id.value())
                .update();
    }

    @Override
    @Transactional
    public void tidy() {
        jdbc.sql(
                        """
                        delete from platform.upload where uploaded_at < :time
                            or uploaded_at < :sooner and kind = any (:sensitive)
                        """)
                .param("time", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .param("sooner", clock.instant().minus(SENSITIVE_KEPT).atOffset(ZoneOffset.UTC))
                .param(
                        "sensitive",
                        kinds.stream()
                                .filter(ImportKind::isSensitive)
                                .map(ImportKind::key)
                                .toArray(String[]::new))
                .update();
    }
}
