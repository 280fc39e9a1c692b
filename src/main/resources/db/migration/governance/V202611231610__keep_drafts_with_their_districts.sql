-- The project lead keeps the bodies of the municipality, and not those of its districts.
create or replace function governance.bodies_shown()
returns table (body_id uuid, unit_id uuid, reads boolean, sits boolean, keeps boolean)
language sql stable parallel safe rows 50 as $$
    with reading as materialized (select unit_id from organisation.reach_begins('BODY_READ')),
    editing as materialized (select unit_id, below from organisation.edits_begin('BODY_EDIT')),
    mine as materialized (
        select seat.body_id, bool_or(seat.part in ('CHAIR', 'SECRETARY')) as leads
        from governance.seat
        where seat.person_id = (select platform.viewer()) and seat.valid @> (select platform.today())
        group by seat.body_id
    )
    select body.id, body.unit_id, rights.reads, mine.body_id is not null,
        rights.edits or coalesce(mine.leads, false)
    from governance.body
    left join mine on mine.body_id = body.id
    cross join lateral (
        select
            exists (select from reading join organisation.unit_within within
                on within.ancestor_id = reading.unit_id and within.unit_id = body.unit_id) as reads,
            exists (select from editing
                where editing.unit_id = body.unit_id
                    or (editing.below and exists (select from organisation.unit_within within
                        where within.ancestor_id = editing.unit_id and within.unit_id = body.unit_id))) as edits
    ) rights
    where rights.reads or mine.body_id is not null
$$;
