-- A body that is asked goes on reading its own part alone until the boards have decided, and a board reads
-- all from the day on which it has the officer report, also after one of them has sent it back.
create or replace function governance.plan_makings_shown()
returns table (plan_making_id uuid, keeps boolean, open boolean)
language sql stable parallel safe rows 20 as $$
    with keeping as materialized (select exists (select from organisation.reach_begins('PLAN_EDIT')) as may),
    reading as materialized (select exists (select from organisation.reach_begins('PLAN_READ')) as may),
    inside as materialized (
        select shown.body_id from governance.bodies_shown() shown where shown.sits or shown.keeps
    )
    select making.id, keeping.may, keeping.may or handed.here or making.state in ('DECIDED', 'IN_FORCE', 'REJECTED')
    from governance.plan_making making cross join keeping cross join reading
    cross join lateral (
        select making.submissions > 0 and exists (select from governance.plan_making_board board
            join inside on inside.body_id = board.body_id where board.plan_making_id = making.id) as here
    ) handed
    where keeping.may
        or handed.here
        or (reading.may and making.state in ('DECIDED', 'IN_FORCE', 'REJECTED'))
        or exists (select from governance.plan_hearing hearing
            join inside on inside.body_id = hearing.body_id where hearing.plan_making_id = making.id)
$$;
