-- Local plans, goals and activities, each with its state over time.

create table plan.local_plan (
    id              uuid primary key,
    unit_id         uuid        not null references organisation.unit (id),
    plan_version_id uuid        not null references plan.plan_version (id),
    period          daterange   not null,
    -- How it is followed here, in the unit's words.
    follow_up       text,
    union_form      text,
    union_note      text,
    lang            text        not null,
    withdrawn_at    timestamptz,
    withdrawn_by    uuid,
    withdrawn_why   text,
    created_at      timestamptz not null,
    created_by      uuid        not null,
    changed_at      timestamptz not null,
    changed_by      uuid        not null,
    version         bigint      not null,
    constraint local_plan_period_not_empty check (not isempty(period) and lower(period) is not null),
    constraint local_plan_union_form_known check (union_form in ('IN_GROUP', 'REFERENCE_GROUP', 'COUNCIL')),
    constraint local_plan_lang_known check (lang in ('sv', 'en')),
    constraint local_plan_withdrawn_whole check (
        num_nonnulls(withdrawn_at, withdrawn_by, withdrawn_why) in (0, 3))
);
create unique index local_plan_once on plan.local_plan (unit_id, plan_version_id) where withdrawn_at is null;
create index local_plan_version on plan.local_plan (plan_version_id);
comment on table plan.local_plan is 'What a unit has chosen and decided under one version: period, follow-up, form of union cooperation';
grant select, insert, update on plan.local_plan to ${app};

create table plan.chosen_area (
    local_plan_id   uuid      not null references plan.local_plan (id),
    plan_version_id uuid      not null,
    area_id         uuid      not null,
    valid           daterange not null,
    primary key (local_plan_id, area_id, valid without overlaps),
    constraint chosen_area_of_version foreign key (plan_version_id, area_id)
        references plan.area_edition (plan_version_id, area_id),
    constraint chosen_area_not_empty check (not isempty(valid) and lower(valid) is not null)
);
create index chosen_area_area on plan.chosen_area (area_id);
comment on table plan.chosen_area is 'The areas that a local plan works with, over time';
grant select, insert, update, delete on plan.chosen_area to ${app};

create table plan.steering_member (
    id            uuid primary key,
    local_plan_id uuid        not null references plan.local_plan (id),
    person_id     uuid references organisation.person (id),
    name          text collate "sv-SE-x-icu",
    part          text        not null,
    -- What the member speaks for, such as a union or HR.
    speaks_for    text,
    valid         daterange   not null,
    created_at    timestamptz not null,
    created_by    uuid        not null,
    changed_at    timestamptz not null,
    changed_by    uuid        not null,
    version       bigint      not null,
    constraint steering_member_someone check (num_nonnulls(person_id, name) = 1),
    constraint steering_member_part_known check (part in (
        'CHAIR', 'MEMBER', 'HR', 'UNION', 'SAFETY', 'EQUALITY_SUPPORT', 'SECRETARY')),
    constraint steering_member_not_empty check (not isempty(valid) and lower(valid) is not null)
);
create index steering_member_plan on plan.steering_member (local_plan_id);
create index steering_member_person on plan.steering_member (person_id);
comment on table plan.steering_member is 'Who sits in the local steering group, as what and when';
grant select, insert, update, delete on plan.steering_member to ${app};

create table plan.goal (
    id              uuid primary key,
    local_plan_id   uuid        not null references plan.local_plan (id),
    unit_id         uuid        not null references organisation.unit (id),
    plan_version_id uuid        not null references plan.plan_version (id),
    area_id         uuid        not null references plan.area (id),
    what            text        not null collate "sv-SE-x-icu",
    why             text,
    reached         text,
    by_when         date        not null,
    how             text,
    lang            text        not null,
    status          text        not null,
    status_note     text,
    status_at       timestamptz not null,
    status_by       uuid        not null,
    origin_kind     text,
    origin_id       uuid,
    created_at      timestamptz not null,
    created_by      uuid        not null,
    changed_at      timestamptz not null,
    changed_by      uuid        not null,
    version         bigint      not null,
    constraint goal_area_of_version foreign key (plan_version_id, area_id)
        references plan.area_edition (plan_version_id, area_id),
    constraint goal_what_not_blank check (what ~ '\S' and length(what) <= 300),
    constraint goal_lang_known check (lang in ('sv', 'en')),
    constraint goal_status_known check (status in ('OPEN', 'REACHED', 'PARTLY_REACHED', 'NOT_REACHED', 'WITHDRAWN')),
    constraint goal_withdrawn_says_why check (status <> 'WITHDRAWN' or status_note is not null),
    constraint goal_origin_whole check (num_nonnulls(origin_kind, origin_id) in (0, 2))
);
create index goal_local_plan on plan.goal (local_plan_id);
create index goal_unit on plan.goal (unit_id, by_when, id);
create index goal_area on plan.goal (area_id, plan_version_id);
create index goal_origin on plan.goal (origin_id) where origin_id is not null;
comment on table plan.goal is 'What a local plan wants to reach in an area: what, why, by when, how, and how it went';
grant select, insert, update on plan.goal to ${app};

create table plan.sub_goal (
    goal_id     uuid not null references plan.goal (id),
    position    int  not null,
    indicator   text,
    target      numeric,
    description text,
    by_when     date,
    since       date not null,
    reached_on  date,
    primary key (goal_id, position),
    constraint sub_goal_measured_or_described check (
        (indicator is not null and target is not null) or description is not null)
);
comment on table plan.sub_goal is 'A step towards a goal: an indicator with its target, or a description';
grant select, insert, update, delete on plan.sub_goal to ${app};

create table plan.activity (
    id                 uuid primary key,
    unit_id            uuid        not null references organisation.unit (id),
    plan_version_id    uuid        not null references plan.plan_version (id),
    area_id            uuid        not null references plan.area (id),
    goal_id            uuid references plan.goal (id),
    title              text        not null collate "sv-SE-x-icu",
    description        text,
    lang               text        not null,
    service_lines      text[]      not null,
    responsible_person uuid references organisation.person (id),
    responsible_role   text collate "sv-SE-x-icu",
    start_on           date,
    due_on             date        not null,
    effort             text,
    city_wide          boolean     not null,
    link_url           text,
    link_title         text,
    status             text        not null,
    status_before      text,
    status_at          timestamptz not null,
    status_by          uuid        not null,
    cancelled_why      text,
    origin_kind        text,
    origin_id          uuid,
    created_at         timestamptz not null,
    created_by         uuid        not null,
    changed_at         timestamptz not null,
    changed_by         uuid        not null,
    version            bigint      not null,
    constraint activity_area_of_version foreign key (plan_version_id, area_id)
        references plan.area_edition (plan_version_id, area_id),
    constraint activity_title_not_blank check (title ~ '\S' and length(title) <= 200),
    constraint activity_lang_known check (lang in ('sv', 'en')),
    constraint activity_someone_responsible check (num_nonnulls(responsible_person, responsible_role) > 0),
    constraint activity_due_after_start check (start_on <= due_on),
    constraint activity_effort_known check (effort in ('LOW', 'MEDIUM', 'HIGH')),
    constraint activity_link_form check (link_url ~ '^https?://\S+$'),
    constraint activity_status_known check (status in ('PROPOSED', 'DECIDED', 'UNDER_WAY', 'DONE', 'CANCELLED')),
    constraint activity_status_before_known check (
        status_before in ('PROPOSED', 'DECIDED', 'UNDER_WAY', 'DONE', 'CANCELLED')),
    constraint activity_cancelled_says_why check ((status = 'CANCELLED') = (cancelled_why is not null)),
    constraint activity_origin_whole check (num_nonnulls(origin_kind, origin_id) in (0, 2))
);
create index activity_unit on plan.activity (unit_id, due_on, id);
create index activity_due on plan.activity (due_on, id);
create index activity_goal on plan.activity (goal_id) where goal_id is not null;
create index activity_origin on plan.activity (origin_id) where origin_id is not null;
create index activity_person on plan.activity (responsible_person, due_on) where responsible_person is not null;
comment on table plan.activity is 'Something that is to be done, by whom and when, and what became of it';
grant select, insert, update on plan.activity to ${app};

create table plan.activity_control (
    id             uuid primary key,
    activity_id    uuid        not null references plan.activity (id),
    controlled_on  date        not null,
    controlled_by  text        not null,
    effect         text        not null,
    clients_notice text,
    lang           text        not null,
    created_at     timestamptz not null,
    created_by     uuid        not null,
    changed_at     timestamptz not null,
    changed_by     uuid        not null,
    version        bigint      not null,
    constraint activity_control_lang_known check (lang in ('sv', 'en'))
);
create index activity_control_activity on plan.activity_control (activity_id);
comment on table plan.activity_control is 'After an activity is done: who looked, when, what effect it had and what clients notice';
grant select, insert, update on plan.activity_control to ${app};

create table plan.comment (
    id            uuid primary key,
    activity_id   uuid references plan.activity (id),
    goal_id       uuid references plan.goal (id),
    text          text        not null,
    lang          text        not null,
    written_at    timestamptz not null,
    written_by    uuid        not null,
    withdrawn_at  timestamptz,
    withdrawn_by  uuid,
    version       bigint      not null,
    constraint comment_on_one_thing check (num_nonnulls(activity_id, goal_id) = 1),
    constraint comment_lang_known check (lang in ('sv', 'en')),
    constraint comment_withdrawn_whole check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index comment_activity on plan.comment (activity_id) where activity_id is not null;
create index comment_goal on plan.comment (goal_id) where goal_id is not null;
comment on table plan.comment is 'What people say to each other about a goal or an activity';
grant select, insert, update on plan.comment to ${app};

-- States over time: each row as it was from one change until the next, kept by a trigger so that no
-- way of writing forgets it.

create table plan.local_plan_state (
    since timestamptz not null,
    until timestamptz not null,
    like plan.local_plan,
    primary key (id, since)
);
comment on table plan.local_plan_state is 'A local plan as it was from one change until the next';
create table plan.goal_state (
    since timestamptz not null,
    until timestamptz not null,
    like plan.goal,
    primary key (id, since)
);
create index goal_state_plan on plan.goal_state (local_plan_id);
create index goal_state_unit on plan.goal_state (unit_id);
comment on table plan.goal_state is 'A goal as it was from one change until the next';
create table plan.activity_state (
    since timestamptz not null,
    until timestamptz not null,
    like plan.activity,
    primary key (id, since)
);
create index activity_state_unit on plan.activity_state (unit_id, due_on, id);
create index activity_state_due on plan.activity_state (due_on, id);
create index activity_state_goal on plan.activity_state (goal_id) where goal_id is not null;
comment on table plan.activity_state is 'An activity as it was from one change until the next';
grant select on plan.local_plan_state, plan.goal_state, plan.activity_state to ${app};

-- As owner of the states; the program itself may only read them.
create function plan.keep_state() returns trigger
language plpgsql security definer set search_path = pg_catalog, plan as $$
begin
    if tg_op = 'UPDATE' then
        -- Two changes within one transaction, or a clock set back: the later one counts.
        execute format('delete from plan.%I where id = $1 and since >= $2', tg_table_name || '_state')
            using new.id, new.changed_at;
        execute format('update plan.%I set until = $2 where id = $1 and until > $2', tg_table_name || '_state')
            using new.id, new.changed_at;
    end if;
    execute format('insert into plan.%I select $1, ''infinity'', ($2).*', tg_table_name || '_state')
        using new.changed_at, new;
    return null;
end $$;
comment on function plan.keep_state() is 'Keeps the state of a row in the table of its states';
create trigger local_plan_state after insert or update on plan.local_plan
    for each row execute function plan.keep_state();
create trigger goal_state after insert or update on plan.goal
    for each row execute function plan.keep_state();
create trigger activity_state after insert or update on plan.activity
    for each row execute function plan.keep_state();

-- What others may read. None of it is narrowed by reach: whoever reads for a viewer joins
-- organisation.reach('LOCAL_PLAN_READ') on unit_id. ---------------------------------------------------

create function plan.local_plans_at(moment timestamptz)
returns table (local_plan_id uuid, unit_id uuid, plan_version_id uuid, period daterange, follow_up text,
    union_form text, union_note text, withdrawn boolean)
language sql stable parallel safe as $$
    select id, unit_id, plan_version_id, period, follow_up, union_form, union_note, withdrawn_at is not null
    from plan.local_plan_state where since <= moment and until > moment
$$;
comment on function plan.local_plans_at(timestamptz) is 'published: local plans as they were at a moment';

create function plan.goals_at(moment timestamptz)
returns table (goal_id uuid, local_plan_id uuid, unit_id uuid, plan_version_id uuid, area_id uuid, what text,
    why text, reached text, by_when date, how text, status text, status_note text, origin_kind text, origin_id uuid)
language sql stable parallel safe as $$
    select id, local_plan_id, unit_id, plan_version_id, area_id, what, why, reached, by_when, how, status,
        status_note, origin_kind, origin_id
    from plan.goal_state where since <= moment and until > moment
$$;
comment on function plan.goals_at(timestamptz) is 'published: goals as they were at a moment';

create function plan.activities_at(moment timestamptz)
returns table (activity_id uuid, unit_id uuid, plan_version_id uuid, area_id uuid, goal_id uuid, title text,
    description text, service_lines text[], responsible_person uuid, responsible_role text, start_on date,
    due_on date, effort text, city_wide boolean, status text, status_at timestamptz, cancelled_why text,
    origin_kind text, origin_id uuid)
language sql stable parallel safe as $$
    select id, unit_id, plan_version_id, area_id, goal_id, title, description, service_lines,
        responsible_person, responsible_role, start_on, due_on, effort, city_wide, status, status_at,
        cancelled_why, origin_kind, origin_id
    from plan.activity_state where since <= moment and until > moment
$$;
comment on function plan.activities_at(timestamptz) is 'published: activities as they were at a moment';

create view plan.local_plans with (security_invoker = true) as
select id as local_plan_id, unit_id, plan_version_id, period, follow_up, union_form, union_note,
    withdrawn_at is not null as withdrawn
from plan.local_plan;
comment on view plan.local_plans is 'published: local plans as they are now';
create view plan.chosen_areas with (security_invoker = true) as
select chosen.local_plan_id, local_plan.unit_id, chosen.plan_version_id, chosen.area_id, chosen.valid
from plan.chosen_area chosen
join plan.local_plan on local_plan.id = chosen.local_plan_id and local_plan.withdrawn_at is null;
comment on view plan.chosen_areas is 'published: which areas the local plans work with, and on which days';
create view plan.steering_members with (security_invoker = true) as
select local_plan_id, person_id, name, part, speaks_for, valid from plan.steering_member;
comment on view plan.steering_members is
    'published: local steering groups; people with a person_id are named by organisation.person_name';
create view plan.goals with (security_invoker = true) as
select id as goal_id, local_plan_id, unit_id, plan_version_id, area_id, what, why, reached, by_when, how, status,
    status_note, origin_kind, origin_id
from plan.goal;
comment on view plan.goals is 'published: goals as they are now';
create view plan.activities with (security_invoker = true) as
select id as activity_id, unit_id, plan_version_id, area_id, goal_id, title, description, service_lines,
    responsible_person, responsible_role, start_on, due_on, effort, city_wide, status, status_at,
    cancelled_why, origin_kind, origin_id
from plan.activity;
comment on view plan.activities is 'published: activities as they are now';
create view plan.controls with (security_invoker = true) as
select activity_id, controlled_on, controlled_by, effect, clients_notice from plan.activity_control;
comment on view plan.controls is 'published: what was found when finished activities were looked at';
grant select on plan.local_plans, plan.chosen_areas, plan.steering_members, plan.goals, plan.activities,
    plan.controls to ${app};
