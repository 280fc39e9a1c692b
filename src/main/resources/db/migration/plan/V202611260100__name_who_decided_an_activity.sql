-- 'Decided' names body and day, of activities too. Those from before have neither until somebody says.
alter table plan.activity
    add column decided_by text,
    add column decided_on date,
    add constraint activity_decision_whole check (num_nonnulls(decided_by, decided_on) in (0, 2)),
    add constraint activity_decision_names_body check (decided_by ~ '\S' and char_length(decided_by) <= 120),
    add constraint activity_decision_when_decided check (status <> 'PROPOSED' or decided_by is null);
comment on column plan.activity.decided_by is
    'The body that decided it, or the function that did so by delegation; null when nobody has said';
comment on column plan.activity.decided_on is 'The day of that decision';
alter table plan.activity_state
    add column decided_by text,
    add column decided_on date;

drop function plan.activities_at(timestamptz);
create function plan.activities_at(moment timestamptz)
returns table (activity_id uuid, unit_id uuid, plan_version_id uuid, area_id uuid, goal_id uuid, title text,
    description text, service_lines text[], responsible_person uuid, responsible_role text, start_on date,
    due_on date, effort text, city_wide boolean, status text, status_at timestamptz, cancelled_why text,
    origin_kind text, origin_id uuid, decided_by text, decided_on date)
language sql stable parallel safe as $$
    select id, unit_id, plan_version_id, area_id, goal_id, title, description, service_lines,
        responsible_person, responsible_role, start_on, due_on, effort, city_wide, status, status_at,
        cancelled_why, origin_kind, origin_id, decided_by, decided_on
    from plan.activity_state where since <= moment and until > moment
$$;
comment on function plan.activities_at(timestamptz) is 'published: activities as they were at a moment';

create or replace view plan.activities with (security_invoker = true) as
select id as activity_id, unit_id, plan_version_id, area_id, goal_id, title, description, service_lines,
    responsible_person, responsible_role, start_on, due_on, effort, city_wide, status, status_at,
    cancelled_why, origin_kind, origin_id, decided_by, decided_on
from plan.activity;
