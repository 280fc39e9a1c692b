-- Insight is looked up unit by unit from the few at which it begins, instead of being worked out for
-- every unit that the viewer reaches: a page of one round costs what the round holds, however many
-- units there are beside it. What may be seen is the same as before.

-- Planned once in a connection; the functions around it become part of the query that asks.
create function assessment.insight_begins()
returns table (unit_id uuid, drafts boolean, own boolean)
language plpgsql stable parallel safe rows 3 as $$
begin
    return query
        select reach.unit_id, platform.viewer_has_role('SYSTEM') is true, platform.viewer_has_role('SYSTEM') is true
        from organisation.reach_begins('ANALYSIS_READ') reach
        union
        -- A role over the whole municipality opens no drafts, whatever it may do; nor does another system.
        select role.unit_id, true, true
        from organisation.reach_top('ANALYSIS_READ_DRAFT') role
        join organisation.unit_latest top on top.unit_id = role.unit_id and top.parent_id is not null
        union
        select administration.unit_id, false, true
        from organisation.reach_top('ANALYSIS_READ') role
        join organisation.unit_within above on above.unit_id = role.unit_id
        join assessment.administration on administration.unit_id = above.ancestor_id;
end $$;
comment on function assessment.insight_begins() is
    'The units at which the viewer''s insight begins, whether in drafts, and whether as one of their own district';

create function assessment.insight_into(wanted uuid)
returns table (drafts boolean, own boolean)
language sql stable parallel safe rows 1 as $$
    select bool_or(begins.drafts), bool_or(begins.own)
    from assessment.insight_begins() begins
    join organisation.unit_within within on within.ancestor_id = begins.unit_id and within.unit_id = wanted
    having count(*) > 0
$$;
comment on function assessment.insight_into(uuid) is
    'Whether the viewer may know of a unit''s analyses (a row or none), also in draft, and as one of their own district';

create or replace function assessment.analyses_shown(moment timestamptz)
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
    cross join lateral assessment.insight_into(analysis.unit_id) insight
$$;

drop function assessment.insight();

-- The choices of an analysis without their words, read from the index alone.
create index answer_choice on assessment.answer (analysis_id, area_id, service_line, need) where complete;
