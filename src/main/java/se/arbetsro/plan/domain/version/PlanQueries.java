package se.arbetsro.plan.domain.version;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.text.Text2;

/** Reads what the plan says. */
@Component
@Transactional(readOnly = true)
public class PlanQueries {

    private static final String VERSIONS =
            """
            select version.id, version.key, plan.key as plan_key, plan.name_sv as plan_name_sv,
                plan.name_en as plan_name_en, version.title_sv, version.title_en, version.dated, version.decision,
                version.printed, version.printed_text, version.used, version.used_basis,
                (select count(*) from plan.area_edition where plan_version_id = version.id) as areas,
                version.version
            from plan.plan_version version join plan.plan on plan.id = version.plan_id
            """;

    private static final String EDITIONS =
            """
            select edition.id, edition.area_id, area.key as area_key, area.kind,
                edition.plan_version_id as version_id, version.key as version_key, edition.position,
                edition.number, edition.own_chapter, edition.name_sv, edition.name_en, edition.short_name_sv,
                edition.short_name_en, edition.desired_state_sv, edition.desired_state_en, edition.guidance_sv,
                edition.guidance_en, edition.text_origin, edition.version
            from plan.area_edition edition
            join plan.area on area.id = edition.area_id
            join plan.plan_version version on version.id = edition.plan_version_id
            """;

    private static final String LINES =
            """
            select line.id, source.id as from_id, source_version.key as from_version, source_area.key as from_area,
                source.position as from_position, source.number as from_number,
                source.short_name_sv as from_name_sv, source.short_name_en as from_name_en,
                target.id as to_id, target_version.key as to_version, target_area.key as to_area,
                target.position as to_position, target.number as to_number,
                target.short_name_sv as to_name_sv, target.short_name_en as to_name_en,
                line.weight, line.basis, line.reason_sv, line.reason_en, line.version
            from plan.lineage line
            join plan.area_edition source on source.id = line.from_edition
            join plan.plan_version source_version on source_version.id = source.plan_version_id
            join plan.area source_area on source_area.id = source.area_id
            join plan.area_edition target on target.id = line.to_edition
            join plan.plan_version target_version on target_version.id = target.plan_version_id
            join plan.area target_area on target_area.id = target.area_id
            """;

    private static final String LINE_ORDER =
            " order by source_version.key, source.position, target_version.key, target.position";

    private final JdbcClient jdbc;

    PlanQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The versions that had come by a day, newest first. */
    public List<VersionRow> versions(LocalDate day) {
        return jdbc.sql(
                        VERSIONS
                                + """
                                where coalesce(lower(version.used), version.dated, :day) <= :day
                                order by coalesce(lower(version.used), version.dated) desc nulls first, version.key
                                """)
                .param("day", day)
                .query(VersionRow.class)
                .list();
    }

    /** The version in use on a day; of several, the newest. */
    public Optional<VersionRow> inUse(LocalDate day) {
        return versions(day).stream().filter(version -> version.usedOn(day)).findFirst();
    }

    public Optional<VersionRow> version(String key) {
        return jdbc.sql(VERSIONS + "where version.key = ?")
                .param(key)
                .query(VersionRow.class)
                .optional();
    }

    public Optional<VersionRow> version(PlanVersionId id) {
        return jdbc.sql(VERSIONS + "where version.id = ?")
                .param(id.value())
                .query(VersionRow.class)
                .optional();
    }

    /** What is odd or not known about a version. */
    public List<VersionNote> notes(PlanVersionId version) {
        return jdbc.sql(
                        """
                        select text_sv, text_en, source from plan.plan_version_note
                        where plan_version_id = ? order by position
                        """)
                .param(version.value())
                .query(VersionNote.class)
                .list();
    }

    /** The areas of a version in its order. */
    public List<EditionRow> editions(PlanVersionId version) {
        return jdbc.sql(EDITIONS + "where edition.plan_version_id = ? order by edition.position")
                .param(version.value())
                .query(EditionRow.class)
                .list();
    }

    public Optional<EditionRow> edition(String versionKey, String areaKey) {
        return jdbc.sql(EDITIONS + "where version.key = ? and area.key = ?")
                .params(versionKey, areaKey)
                .query(EditionRow.class)
                .optional();
    }

    public List<EditionNote> editionNotes(AreaEditionId edition) {
        return jdbc.sql(
                        """
                        select kind, where_sv, where_en, text_sv, text_en, source from plan.area_edition_note
                        where area_edition_id = ? order by position
                        """)
                .param(edition.value())
                .query(EditionNote.class)
                .list();
    }

    /** An area as itself. */
    public record AreaRow(
            AreaId id, String key, AreaKind kind, String nameSv, @Nullable String nameEn) {

        public Text2 name() {
            return new Text2(nameSv, nameEn);
        }
    }

    public Optional<AreaRow> area(String key) {
        return jdbc.sql("select id, key, kind, name_sv, name_en from plan.area where key = ?")
                .param(key)
                .query(AreaRow.class)
                .optional();
    }

    /** An area in all versions that have it, newest first. */
    public List<EditionRow> editionsOf(AreaId area) {
        return jdbc.sql(
                        EDITIONS
                                + """
                                where edition.area_id = ?
                                order by coalesce(lower(version.used), version.dated) desc nulls first
                                """)
                .param(area.value())
                .query(EditionRow.class)
                .list();
    }

    /** The lines that end or begin at an area of a version. */
    public List<LineRow> linesAt(AreaEditionId edition) {
        return jdbc.sql(LINES + "where :edition in (source.id, target.id)" + LINE_ORDER)
                .param("edition", edition.value())
                .query(LineRow.class)
                .list();
    }

    /** The lines that lead to a version from others. */
    public List<LineRow> linesTo(PlanVersionId version) {
        return jdbc.sql(LINES + "where target.plan_version_id = ?" + LINE_ORDER)
                .param(version.value())
                .query(LineRow.class)
                .list();
    }

    /** The lines that lead from a version to others. */
    public List<LineRow> linesFrom(PlanVersionId version) {
        return jdbc.sql(LINES + "where source.plan_version_id = ?" + LINE_ORDER)
                .param(version.value())
                .query(LineRow.class)
                .list();
    }

    public Optional<LineRow> line(LineageId id) {
        return jdbc.sql(LINES + "where line.id = ?")
                .param(id.value())
                .query(LineRow.class)
                .optional();
    }

    /** What a version asks to be followed. */
    public record FollowUpRow(
            String level,
            String key,
            String kind,
            String nameSv,
            @Nullable String nameEn,
            String report) {

        public Text2 name() {
            return new Text2(nameSv, nameEn);
        }
    }

    public List<FollowUpRow> followUps(PlanVersionId version) {
        return jdbc.sql(
                        """
                        select level, key, kind, name_sv, name_en, report from plan.follow_up
                        where plan_version_id = ? order by position
                        """)
                .param(version.value())
                .query(FollowUpRow.class)
                .list();
    }

    /** An indicator that follows an area. */
    public record FollowedRow(String key, String nameSv, @Nullable String nameEn, Basis basis) {

        public Text2 name() {
            return new Text2(nameSv, nameEn);
        }
    }

    public List<FollowedRow> indicatorsOf(AreaId area) {
        return jdbc.sql(
                        """
                        select latest.key, latest.name_sv, latest.name_en, followed.basis
                        from plan.area_indicator followed
                        join indicator.indicator_latest latest on latest.key = followed.indicator
                        where followed.area_id = ? order by latest.position
                        """)
                .param(area.value())
                .query(FollowedRow.class)
                .list();
    }

    /** An area of a version with an indicator that follows it. */
    public record AreaFollowedRow(
            String areaKey, String nameSv, @Nullable String nameEn, String indicator) {

        public Text2 name() {
            return new Text2(nameSv, nameEn);
        }
    }

    /** What follows the areas of the version in use on a day, in the order of its areas. */
    public List<AreaFollowedRow> followedAreas(LocalDate day) {
        return jdbc.sql(
                        """
                        select area.key as area_key, edition.short_name_sv as name_sv,
                            edition.short_name_en as name_en, followed.indicator
                        from plan.area_edition edition
                        join plan.area on area.id = edition.area_id
                        join plan.area_indicator followed on followed.area_id = area.id
                        where edition.plan_version_id = (
                            select id from plan.plan_version version where version.used @> :day
                            order by coalesce(lower(version.used), version.dated) desc, version.key limit 1)
                        order by edition.position, followed.indicator
                        """)
                .param("day", day)
                .query(AreaFollowedRow.class)
                .list();
    }

    /** The areas of a version that have these keys. */
    public Set<AreaId> areaIds(PlanVersionId version, Collection<String> keys) {
        return editions(version).stream()
                .filter(edition -> keys.contains(edition.areaKey()))
                .map(EditionRow::areaId)
                .collect(Collectors.toSet());
    }

    /** An area by its key. */
    public Optional<AreaId> areaId(String key) {
        return jdbc.sql("select id from plan.area where key = ?")
                .param(key)
                .query(UUID.class)
                .optional()
                .map(AreaId::new);
    }
}
