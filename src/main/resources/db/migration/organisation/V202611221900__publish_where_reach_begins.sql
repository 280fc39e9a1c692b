-- The few units at which a reach begins, where organisation.reach gives all that lie below them: what
-- is asked about few units is looked up from these, and takes no longer as the organisation grows.
create function organisation.reach_begins(wanted text)
returns table (unit_id uuid)
language sql stable parallel safe rows 3 as $$
    select distinct held.unit_id
    from (
        select role, unit_id from organisation.role_assignment
        where person_id = (select platform.viewer()) and valid @> (select platform.today())
        union all
        select role, unit_id from organisation.integration
        where id = (select platform.viewer()) and ended_at is null
    ) held
    join organisation.role_permission allowed on allowed.role = held.role and allowed.permission = wanted
    union
    select unit_id from organisation.unit_latest where parent_id is null and platform.viewer_has_role('SYSTEM')
$$;
comment on function organisation.reach_begins(text) is
    'published: the units at which organisation.reach begins, today; other systems and the program itself included';
