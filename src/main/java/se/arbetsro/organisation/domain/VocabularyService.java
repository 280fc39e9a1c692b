package se.arbetsro.organisation.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.text.Text2;

/**
 * Writes the municipality's own words: kinds of unit, service lines, occupations. They hold for the
 * whole municipality, so it takes a role over all of it. Nothing is removed: what has been used
 * stays readable.
 */
@Service
public class VocabularyService {

    private final JdbcClient jdbc;
    private final Access access;
    private final AuditTrail audit;

    VocabularyService(JdbcClient jdbc, Access access, AuditTrail audit) {
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
    }

    /**
     * Adds a kind of unit.
     *
     * @throws NameTaken when its key is
     */
    @Transactional
    public void add(UnitKind kind) {
        access.requireEverywhere(Permission.UNIT_CHANGE);
        requireFree("organisation.unit_kind", kind.key());
        jdbc.sql(
                        """
                        insert into organisation.unit_kind (key, rank, name_sv, name_en)
                        values (:key, :rank, :nameSv, :nameEn)
                        """)
                .param("key", kind.key())
                .param("rank", kind.rank())
                .param("nameSv", kind.name().sv())
                .param("nameEn", kind.name().en())
                .update();
        audit.record(act("unit-kind.added", "unit-kind", kind.key()));
    }

    /**
     * @throws ChangedMeanwhile when somebody else has changed it since
     */
    @Transactional
    public void change(UnitKind kind) {
        access.requireEverywhere(Permission.UNIT_CHANGE);
        requireOne(
                jdbc.sql(
                                """
                                update organisation.unit_kind
                                set rank = :rank, name_sv = :nameSv, name_en = :nameEn, version = version + 1
                                where key = :key and version = :version
                                """)
                        .param("key", kind.key())
                        .param("rank", kind.rank())
                        .param("nameSv", kind.name().sv())
                        .param("nameEn", kind.name().en())
                        .param("version", kind.version())
                        .update());
        audit.record(act("unit-kind.changed", "unit-kind", kind.key()));
    }

    /**
     * Adds a service line.
     *
     * @throws NameTaken when its key or one of its aliases is
     */
    @Transactional
    public void add(ServiceLine line) {
        access.requireEverywhere(Permission.UNIT_CHANGE);
        requireFree("organisation.service_line", line.key());
        jdbc.sql(
                        """
                        insert into organisation.service_line (key, rank, name_sv, name_en, short_name, version)
                        values (:key, :rank, :nameSv, :nameEn, :shortName, 1)
                        """)
                .param("key", line.key())
                .param("rank", line.rank())
                .param("nameSv", line.name().sv())
                .param("nameEn", line.name().en())
                .param("shortName", line.shortName())
                .update();
        ofServiceLines(line).write();
        audit.record(act("service-line.added", "service-line", line.key()));
    }

    /**
     * @throws ChangedMeanwhile when somebody else has changed it since
     * @throws NameTaken when one of its aliases belongs to another
     */
    @Transactional
    public void change(ServiceLine line) {
        access.requireEverywhere(Permission.UNIT_CHANGE);
        requireOne(
                jdbc.sql(
                                """
                                update organisation.service_line
                                set rank = :rank, name_sv = :nameSv, name_en = :nameEn,
                                    short_name = :shortName, version = version + 1
                                where key = :key and version = :version
                                """)
                        .param("key", line.key())
                        .param("rank", line.rank())
                        .param("nameSv", line.name().sv())
                        .param("nameEn", line.name().en())
                        .param("shortName", line.shortName())
                        .param("version", line.version())
                        .update());
        ofServiceLines(line).write();
        audit.record(act("service-line.changed", "service-line", line.key()));
    }

    /**
     * Adds an occupation.
     *
     * @throws NameTaken when its key or one of its aliases is
     */
    @Transactional
    public void add(Occupation occupation) {
        access.requireEverywhere(Permission.UNIT_CHANGE);
        requireFree("organisation.occupation", occupation.key());
        bind(
                        """
                        insert into organisation.occupation (key, rank, name_sv, name_en, employed,
                            case_worker, in_turnover, note_sv, note_en, version)
                        values (:key, :rank, :nameSv, :nameEn, :employed, :caseWorker, :inTurnover,
                            :noteSv, :noteEn, 1)
                        """,
                        occupation)
                .update();
        ofOccupations(occupation).write();
        audit.record(act("occupation.added", "occupation", occupation.key()));
    }

    /**
     * @throws ChangedMeanwhile when somebody else has changed it since
     * @throws NameTaken when one of its aliases belongs to another
     */
    @Transactional
    public void change(Occupation occupation) {
        access.requireEverywhere(Permission.UNIT_CHANGE);
        requireOne(
                bind(
                                """
                                update organisation.occupation
                                set rank = :rank, name_sv = :nameSv, name_en = :nameEn, employed = :employed,
                                    case_worker = :caseWorker, in_turnover = :inTurnover,
                                    note_sv = :noteSv, note_en = :noteEn, version = version + 1
                                where key = :key and version = :version
                                """,
                                occupation)
                        .param("version", occupation.version())
                        .update());
        ofOccupations(occupation).write();
        audit.record(act("occupation.changed", "occupation", occupation.key()));
    }

    private JdbcClient.StatementSpec bind(String sql, Occupation occupation) {
        Text2 note = occupation.note();
        return jdbc.sql(sql)
                .param("key", occupation.key())
                .param("rank", occupation.rank())
                .param("nameSv", occupation.name().sv())
                .param("nameEn", occupation.name().en())
                .param("employed", occupation.employed())
                .param("caseWorker", occupation.caseWorker())
                .param("inTurnover", occupation.inTurnover())
                .param("noteSv", note == null ? null : note.sv())
                .param("noteEn", note == null ? null : note.en());
    }

    private Aliases ofServiceLines(ServiceLine line) {
        return new Aliases(
                jdbc,
                "organisation.service_line_alias",
                "service_line",
                line.key(),
                line.aliases());
    }

    private Aliases ofOccupations(Occupation occupation) {
        return new Aliases(
                jdbc,
                "organisation.occupation_alias",
                "occupation",
                occupation.key(),
                occupation.aliases());
    }

    /** The other names of one thing; table and column are ours, never what someone typed. */
    private record Aliases(
            JdbcClient jdbc, String table, String column, String key, List<String> aliases) {

        void write() {
            for (String alias : aliases) {
                requireNobodyElse(alias);
            }
            jdbc.sql("delete from " + table + " where " + column + " = ?").param(key).update();
            for (String alias : aliases) {
                jdbc.sql("insert into " + table + " (" + column + ", alias) values (?, ?)")
                        .params(key, alias)
                        .update();
            }
        }

        /** An alias that is another's alias, key or name would leave a file to guess. */
        private void requireNobodyElse(String alias) {
            boolean taken =
                    jdbc.sql(
                                    """
                                    select exists (
                                            select from %1$s where lower(alias) = lower(:alias) and %2$s <> :key)
                                        or exists (
                                            select from organisation.%2$s word
                                            where word.key <> :key and lower(:alias) in (
                                                lower(word.key), lower(word.name_sv)))
                                    """
                                            .formatted(table, column))
                            .param("alias", alias)
                            .param("key", key)
                            .query(Boolean.class)
                            .single();
            if (taken) {
                throw new NameTaken(alias);
            }
        }
    }

    private void requireFree(String table, String key) {
        boolean taken =
                jdbc.sql("select exists (select from " + table + " where key = ?)")
                        .param(key)
                        .query(Boolean.class)
                        .single();
        if (taken) {
            throw new NameTaken(key);
        }
    }

    private static void requireOne(int changed) {
        if (changed != 1) {
            throw new ChangedMeanwhile();
        }
    }

    private static Act act(String action, String type, String key) {
        return new Act(action, type, key, null, List.of());
    }

    /** What someone typed as aliases, one on each line: without blanks and repetitions. */
    public static List<String> aliases(@Nullable String typed) {
        return typed == null
                ? List.of()
                : typed
                        .lines()
                        .map(String::strip)
                        .filter(alias -> !alias.isEmpty())
                        .collect(
                                java.util.stream.Collectors.toMap(
                                        alias -> alias.toLowerCase(java.util.Locale.ROOT),
                                        alias -> alias,
                                        (first, _) -> first,
                                        java.util.LinkedHashMap::new))
                        .values()
                        .stream()
                        .toList();
    }
}
