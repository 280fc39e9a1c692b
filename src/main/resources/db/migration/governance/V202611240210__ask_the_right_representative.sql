-- A union does not answer for the safety representative, nor the other way round.
create or replace function governance.consultations_shown()
returns table (consultation_id uuid, meeting_id uuid, unit_id uuid, answers boolean, keeps boolean)
language sql stable parallel safe rows 50 as $$
    with answering as materialized (
        select begins.unit_id, held.role
        from organisation.reach_begins('CONSULTATION_ANSWER') begins
        left join organisation.role_on((select platform.today())) held
            on held.unit_id = begins.unit_id and held.person_id = (select platform.viewer())
    )
    select consultation.id, meeting.id, shown.unit_id, rights.answers, shown.keeps
    from governance.bodies_shown() shown
    join governance.meeting on meeting.body_id = shown.body_id
    join governance.matter on matter.meeting_id = meeting.id
    join governance.consultation on consultation.matter_id = matter.id
    cross join lateral (
        select exists (select from answering join organisation.unit_within within
            on within.ancestor_id = answering.unit_id and within.unit_id = shown.unit_id
            where platform.viewer_has_role('SYSTEM')
                or answering.role = case consultation.party
                    when 'UNION' then 'UNION_REPRESENTATIVE' else 'SAFETY_REPRESENTATIVE' end) as answers
    ) rights
    where rights.answers or shown.keeps or meeting.state = 'SIGNED'
        or (shown.sits and meeting.called_at is not null)
$$;
