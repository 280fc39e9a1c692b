-- Roles about the municipality as a whole write for the whole. What a district or a unit is still
-- working on is not theirs to see or to change: there they begin, and reach no further down.
create function organisation.edits_begin(wanted text)
returns table (unit_id uuid, below boolean)
language sql stable parallel safe rows 3 as $$
    select held.unit_id, bool_or(held.role not in ('PROJECT_LEAD', 'CENTRAL_STEERING_GROUP'))
    from (
        select role, unit_id from organisation.role_assignment
        where person_id = (select platform.viewer()) and valid @> (select platform.today())
        union all
        select role, unit_id from organisation.integration
        where id = (select platform.viewer()) and ended_at is null
    ) held
    join organisation.role_permission allowed on allowed.role = held.role and allowed.permission = wanted
    group by held.unit_id
    union
    select unit_id, true from organisation.unit_latest
    where parent_id is null and platform.viewer_has_role('SYSTEM')
$$;
comment on function organisation.edits_begin(text) is
    'published: the units at which the viewer''s permission to edit begins today, and whether it holds for what lies below them';

create function organisation.edits(wanted text, unit uuid)
returns boolean
language sql stable parallel safe as $$
    select exists (
        select from organisation.edits_begin(wanted) begins
        where begins.unit_id = unit
            or (begins.below and exists (
                select from organisation.unit_within within
                where within.ancestor_id = begins.unit_id and within.unit_id = unit)))
$$;
comment on function organisation.edits(text, uuid) is
    'published: whether the viewer may see and change what a unit is still working on';
