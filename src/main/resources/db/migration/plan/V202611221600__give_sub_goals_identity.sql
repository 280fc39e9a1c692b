-- A step towards a goal is changed and ended on its own, so it has identity, a version and states.
alter table plan.sub_goal
    add column id uuid,
    add column ended_at timestamptz,
    add column ended_by uuid,
    add column ended_why text,
    add column created_at timestamptz,
    add column created_by uuid,
    add column changed_at timestamptz,
    add column changed_by uuid,
    add column version bigint;
update plan.sub_goal step
set id = gen_random_uuid(),
    created_at = step.since::timestamptz,
    created_by = goal.created_by,
    changed_at = coalesce(step.reached_on, step.since)::timestamptz,
    changed_by = goal.changed_by,
    version = 1
from plan.goal
where goal.id = step.goal_id;
alter table plan.sub_goal drop constraint sub_goal_pkey;
alter table plan.sub_goal
    drop column position,
    drop column since,
    alter column id set not null,
    alter column created_at set not null,
    alter column created_by set not null,
    alter column changed_at set not null,
    alter column changed_by set not null,
    alter column version set not null,
    add primary key (id),
    add constraint sub_goal_ended_whole check (num_nonnulls(ended_at, ended_by, ended_why) in (0, 3));
create index sub_goal_goal on plan.sub_goal (goal_id);
revoke delete on plan.sub_goal from ${app};

create table plan.sub_goal_state (
    since timestamptz not null,
    until timestamptz not null,
    like plan.sub_goal,
    primary key (id, since)
);
create index sub_goal_state_goal on plan.sub_goal_state (goal_id);
comment on table plan.sub_goal_state is 'A step towards a goal as it was from one change until the next';
grant select on plan.sub_goal_state to ${app};
insert into plan.sub_goal_state select step.created_at, 'infinity', step.* from plan.sub_goal step;
create trigger sub_goal_state after insert or update on plan.sub_goal
    for each row execute function plan.keep_state();
