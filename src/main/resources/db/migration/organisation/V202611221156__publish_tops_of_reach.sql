-- Where the viewer's roles begin: what tells someone of a district from someone of the whole
-- municipality, whose reach takes in the district too.
create function organisation.reach_top(wanted text)
returns table (unit_id uuid)
language sql stable parallel safe rows 3 as $$
    select distinct assignment.unit_id
    from organisation.role_assignment assignment
    join organisation.role_permission allowed
        on allowed.role = assignment.role and allowed.permission = wanted
    where assignment.person_id = (select platform.viewer())
        and assignment.valid @> (select platform.today())
$$;
comment on function organisation.reach_top(text) is
    'published: the units at which the viewer''s roles with the permission begin, today';
