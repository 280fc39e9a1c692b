-- Who sees what of the analyses. This is the one place of the rule: every query, here and in other
-- modules, reads through what follows.
--
--   drafts      their own district only: whoever reads drafts by a role over the unit
--   confirmed   everyone of the district, and the city by ANALYSIS_READ
--   words       of a confirmed analysis: the district itself; the city, when it is the district's own
--               analysis or when the district shares its units' words
--
-- The parameter 'moment' asks what was so then; null is now. Rights are always those of today.

-- A unit straight below the municipality: a district administration or another administration.
create view assessment.administration with (security_invoker = true) as
select unit.unit_id
from organisation.unit_latest unit
join organisation.unit_latest top on top.unit_id = unit.parent_id and top.parent_id is null;
comment on view assessment.administration is 'The administrations of the municipality, also those that have closed';
grant select on assessment.administration to ${app};

create function assessment.insight()
returns table (unit_id uuid, drafts boolean, own boolean)
language sql stable parallel safe rows 200 as $$
    select seen.unit_id, bool_or(seen.drafts), bool_or(seen.own)
    from (
        select reach.unit_id, platform.viewer_has_role('SYSTEM') as drafts, platform.viewer_has_role('SYSTEM') as own
        from organisation.reach('ANALYSIS_READ') reach
        union all
        -- A role over the whole municipality opens no drafts, whatever it may do.
        select within.unit_id, true, true
        from organisation.reach_top('ANALYSIS_READ_DRAFT') role
        join organisation.unit_latest top on top.unit_id = role.unit_id and top.parent_id is not null
        join organisation.unit_within within on within.ancestor_id = role.unit_id
        union all
        select within.unit_id, false, true
        from organisation.reach_top('ANALYSIS_READ') role
        join organisation.unit_within above on above.unit_id = role.unit_id
        join assessment.administration on administration.unit_id = above.ancestor_id
        join organisation.unit_within within on within.ancestor_id = administration.unit_id
    ) seen
    group by seen.unit_id
$$;
comment on function assessment.insight() is
    'The units of whose analyses the viewer may know, whether in draft, and whether as one of their own district';

create function assessment.analyses_shown(moment timestamptz)
returns table (analysis_id uuid, round_id uuid, plan_version_id uuid, participant_id uuid, participant_unit_id uuid,
    unit_id uuid, service_lines text[], state text, submitted_at timestamptz, submitted_by uuid,
    confirmed_at timestamptz, confirmed_by uuid, returned_at timestamptz, returned_by uuid, returned_why text,
    answers boolean, words boolean)
language sql stable parallel safe rows 200 as $$
    select analysis.id, analysis.round_id, analysis.plan_version_id, analysis.participant_id, participant.unit_id,
        analysis.unit_id, analysis.service_lines, analysis.state, analysis.submitted_at, analysis.submitted_by,
        analysis.confirmed_at, analysis.confirmed_by,
        case when insight.drafts then analysis.returned_at end,
        case when insight.drafts then analysis.returned_by end,
        case when insight.drafts then analysis.returned_why end,
        analysis.state = 'CONFIRMED' or (moment is null and insight.drafts),
        (analysis.state = 'CONFIRMED'
                and (insight.own or analysis.unit_id = participant.unit_id or participant.shared_at is not null))
            or (moment is null and insight.drafts)
    from (
        select id, round_id, plan_version_id, participant_id, unit_id, service_lines, state, submitted_at,
            submitted_by, confirmed_at, confirmed_by, returned_at, returned_by, returned_why
        from assessment.analysis
        where moment is null
        union all
        select id, round_id, plan_version_id, participant_id, unit_id, service_lines, state, submitted_at,
            submitted_by, confirmed_at, confirmed_by, returned_at, returned_by, returned_why
        from assessment.analysis_state
        where moment is not null and since <= moment and until > moment
    ) analysis
    join assessment.participant on participant.id = analysis.participant_id
    join assessment.insight() insight on insight.unit_id = analysis.unit_id
$$;
comment on function assessment.analyses_shown(timestamptz) is
    'published: the analyses that the viewer may know of, and whether their answers and words are shown, at a moment or now';

create function assessment.answers_shown(moment timestamptz)
returns table (answer_id uuid, analysis_id uuid, round_id uuid, plan_version_id uuid, participant_unit_id uuid,
    unit_id uuid, state text, area_id uuid, service_line text, need text, because text, situation text, what text,
    timing text, how text, complete boolean, lang text, earlier_id uuid, still_true boolean, changed_at timestamptz,
    version bigint, words boolean)
language sql stable parallel safe rows 1000 as $$
    select answer.id, shown.analysis_id, shown.round_id, shown.plan_version_id, shown.participant_unit_id,
        shown.unit_id, shown.state, answer.area_id, answer.service_line, answer.need,
        case when shown.words then answer.because end, case when shown.words then answer.situation end,
        case when shown.words then answer.what end, case when shown.words then answer.timing end,
        case when shown.words then answer.how end,
        answer.complete, answer.lang, answer.earlier_id, answer.still_true, answer.changed_at, answer.version,
        shown.words
    from assessment.analyses_shown(moment) shown
    join (
        select id, analysis_id, area_id, service_line, need, because, situation, what, timing, how, complete, lang,
            earlier_id, still_true, changed_at, version
        from assessment.answer
        where moment is null
        union all
        select id, analysis_id, area_id, service_line, need, because, situation, what, timing, how, complete, lang,
            earlier_id, still_true, changed_at, version
        from assessment.answer_confirmed
        where moment is not null and since <= moment and until > moment
    ) answer on answer.analysis_id = shown.analysis_id
    where shown.answers
$$;
comment on function assessment.answers_shown(timestamptz) is
    'published: the answers that the viewer may see, at a moment or now; words that are not shown are null';

create function assessment.area_answers_shown(moment timestamptz)
returns table (area_answer_id uuid, analysis_id uuid, round_id uuid, plan_version_id uuid, participant_unit_id uuid,
    unit_id uuid, state text, area_id uuid, risk boolean, risk_words text, removed_by text, gender_equality text,
    equal_conditions text, complete boolean, lang text, earlier_id uuid, still_true boolean, changed_at timestamptz,
    version bigint, words boolean)
language sql stable parallel safe rows 500 as $$
    select answer.id, shown.analysis_id, shown.round_id, shown.plan_version_id, shown.participant_unit_id,
        shown.unit_id, shown.state, answer.area_id, answer.risk,
        case when shown.words then answer.risk_words end, case when shown.words then answer.removed_by end,
        case when shown.words then answer.gender_equality end,
        case when shown.words then answer.equal_conditions end,
        answer.complete, answer.lang, answer.earlier_id, answer.still_true, answer.changed_at, answer.version,
        shown.words
    from assessment.analyses_shown(moment) shown
    join (
        select id, analysis_id, area_id, risk, risk_words, removed_by, gender_equality, equal_conditions, complete,
            lang, earlier_id, still_true, changed_at, version
        from assessment.area_answer
        where moment is null
        union all
        select id, analysis_id, area_id, risk, risk_words, removed_by, gender_equality, equal_conditions, complete,
            lang, earlier_id, still_true, changed_at, version
        from assessment.area_answer_confirmed
        where moment is not null and since <= moment and until > moment
    ) answer on answer.analysis_id = shown.analysis_id
    where shown.answers
$$;
comment on function assessment.area_answers_shown(timestamptz) is
    'published: what the viewer may see of the questions asked once for an area, at a moment or now';

create view assessment.rounds with (security_invoker = true) as
select id as round_id, plan_version_id, name_sv, name_en, period, days, due_on, opened_at, closed_at
from assessment.round;
comment on view assessment.rounds is 'published: rounds of local analysis; by days they follow each other';
create view assessment.participants with (security_invoker = true) as
select round_id, unit_id, level, shared_at is not null as shared from assessment.participant;
comment on view assessment.participants is
    'published: who takes part in each round, at which level they analyse, and whether they share their units'' words';
create view assessment.analysis_shown with (security_invoker = true) as
select * from assessment.analyses_shown(null);
comment on view assessment.analysis_shown is
    'published: the analyses that the viewer may know of, and whether their answers and words are shown';
create view assessment.answer_shown with (security_invoker = true) as
select * from assessment.answers_shown(null);
comment on view assessment.answer_shown is
    'published: the answers that the viewer may see, with their words where these are shown too';
create view assessment.area_answer_shown with (security_invoker = true) as
select * from assessment.area_answers_shown(null);
comment on view assessment.area_answer_shown is
    'published: what the viewer may see of the questions asked once for an area';
grant select on assessment.rounds, assessment.participants, assessment.analysis_shown, assessment.answer_shown,
    assessment.area_answer_shown to ${app};

-- What became of an area in later versions: itself, and by the lineage whatever it went into.
create view assessment.area_became with (security_invoker = true) as
with recursive became (from_area_id, to_area_id, main) as (
    select area_id, area_id, true from plan.areas
    union
    select became.from_area_id, lineage.to_area_id, became.main and lineage.weight = 'MAIN'
    from became
    join plan.area_lineage lineage on lineage.from_area_id = became.to_area_id
    where lineage.to_area_id <> lineage.from_area_id
)
select from_area_id, to_area_id, bool_or(main) as main from became group by from_area_id, to_area_id;
comment on view assessment.area_became is 'Which areas an area is or became, over any number of versions; main when most of it went there';
grant select on assessment.area_became to ${app};

-- The areas that an analysis is asked for: those that the local plan works with, the unit's own plan
-- or the nearest above it; without any, all areas of the version. Themes run through the areas and
-- are asked for in each.
create function assessment.areas_asked(wanted uuid, day date)
returns table (area_id uuid)
language sql stable parallel safe rows 13 as $$
    with analysis as (
        select unit_id, plan_version_id from assessment.analysis where id = wanted
    ), governing as (
        select local.local_plan_id
        from analysis
        join organisation.unit_within above on above.unit_id = analysis.unit_id
        join plan.local_plans local
            on local.unit_id = above.ancestor_id and local.plan_version_id = analysis.plan_version_id
        where not local.withdrawn
        -- The nearest has the most above it.
        order by (select count(*) from organisation.unit_within higher where higher.unit_id = local.unit_id) desc
        limit 1
    ), offered as (
        select areas.area_id, exists (
            select from governing join plan.chosen_areas chosen using (local_plan_id)
            where chosen.area_id = areas.area_id and chosen.valid @> day) as chosen
        from analysis join plan.areas_of_versions areas using (plan_version_id)
        where areas.kind <> 'CROSS_CUTTING_THEME'
    )
    select offered.area_id from offered
    where offered.chosen or not exists (select from offered any_of_them where any_of_them.chosen)
$$;
comment on function assessment.areas_asked(uuid, date) is 'The areas that an analysis is asked for on a day';

create function assessment.answers_missing(wanted uuid, day date)
returns bigint
language sql stable parallel safe as $$
    with asked as materialized (
        select area_id from assessment.areas_asked(wanted, day)
    ), line as (
        select unnest(case when service_lines = '{}' then array[null]::text[] else service_lines end) as key
        from assessment.analysis where id = wanted
    )
    select (
        select count(*) from asked cross join line
        where not exists (
            select from assessment.answer
            where analysis_id = wanted and area_id = asked.area_id and service_line is not distinct from line.key
                and complete)
    ) + (
        select count(*) from asked
        where not exists (
            select from assessment.area_answer
            where analysis_id = wanted and area_id = asked.area_id and complete)
    ) + (
        -- Begun beside what is asked: finished or emptied before it is handed on.
        select count(*) from assessment.answer
        where analysis_id = wanted and not complete and area_id not in (select area_id from asked)
    )
$$;
comment on function assessment.answers_missing(uuid, date) is
    'How many answers an analysis lacks before it can be submitted';
