-- What a role answers for, who stands in for whom, and no role outside the life of its unit.

alter table organisation.role_assignment
    add column answers_for_staff            boolean not null default false,
    add column answers_for_budget           boolean not null default false,
    add column answers_for_work_environment boolean not null default false,
    -- The role of the absent person that this one covers; then it has an end.
    add column deputy_for uuid references organisation.role_assignment (id),
    add constraint role_assignment_deputy_ends check (deputy_for is null or not upper_inf(valid)),
    add constraint role_assignment_deputy_of_another check (deputy_for <> id),
    add constraint role_assignment_within_unit foreign key (unit_id, period valid)
        references organisation.unit_period (unit_id, period valid) deferrable initially immediate;
create index role_assignment_deputy_for on organisation.role_assignment (deputy_for);

create or replace view organisation.person_name with (security_invoker = true) as
select id as person_id,
    case when protected_identity then null else given_name || ' ' || family_name end as name
from organisation.person;
comment on view organisation.person_name is 'published: the name of a person; null for a protected identity';

-- Who has which role where on a day, for other modules: the chair of a steering group, the one who
-- answers for an activity.
create function organisation.role_on(day date)
returns table (person_id uuid, role text, unit_id uuid, valid daterange)
language sql stable parallel safe as $$
    select person_id, role, unit_id, valid from organisation.role_assignment where valid @> day
$$;
comment on function organisation.role_on(date) is 'published: who has which role over which unit on a day';
