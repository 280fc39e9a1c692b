package se.arbetsro.assessment.domain.answer;

/** The beginning of queries that read what carries forward into an analysis, {@code :analysis}. */
public final class Followed {

    private Followed() {}

    /**
     * The analyses that an analysis follows, as {@code followed}, and the analysis as {@code me}.
     */
    public static final String ANALYSES =
            """
            with me as (
                select analysis.id, analysis.unit_id, analysis.plan_version_id, analysis.service_lines,
                    round.days, round.id as round_id
                from assessment.analysis join assessment.round on round.id = analysis.round_id
                where analysis.id = :analysis
            ), before as (
                select shown.analysis_id, shown.unit_id, shown.round_id, shown.plan_version_id, round.name_sv,
                    round.name_en, round.days, exists (
                        select from organisation.unit_within below
                        where below.ancestor_id = me.unit_id and below.unit_id = shown.unit_id) as within
                from me
                join assessment.round on round.days < me.days and round.id <> me.round_id
                join assessment.analyses_shown(null) shown
                    on shown.round_id = round.id and shown.state = 'CONFIRMED' and shown.words
                where exists (
                    select from organisation.unit_within related
                    where (related.ancestor_id = me.unit_id and related.unit_id = shown.unit_id)
                        or (related.ancestor_id = shown.unit_id and related.unit_id = me.unit_id))
            ), followed as (
                select ranked.* from (
                    select before.*, rank() over (order by within desc, days desc, round_id) as place from before
                ) ranked
                where place = 1
            ),
            """;

    /** Where each area of theirs leads: itself when it is still there, else what it became. */
    public static final String LEADS =
            """
            leads as (
                select became.from_area_id, became.to_area_id, became.main
                from me
                join plan.areas_of_versions offered
                    on offered.plan_version_id = me.plan_version_id and offered.kind <> 'CROSS_CUTTING_THEME'
                join assessment.area_became became on became.to_area_id = offered.area_id
                where became.from_area_id = became.to_area_id or not exists (
                    select from plan.areas_of_versions still
                    where still.plan_version_id = me.plan_version_id and still.area_id = became.from_area_id)
            )
            """;
}
