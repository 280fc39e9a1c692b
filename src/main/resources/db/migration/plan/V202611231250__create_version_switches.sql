-- What shall become of a local plan when a new version is in force: a draft until it is carried out.

create table plan.version_switch (
    local_plan_id uuid primary key references plan.local_plan (id),
    to_version_id uuid        not null references plan.plan_version (id),
    -- Why that which is ended is ended.
    why           text,
    done_at       timestamptz,
    done_by       uuid,
    new_plan_id   uuid references plan.local_plan (id),
    created_at    timestamptz not null,
    created_by    uuid        not null,
    changed_at    timestamptz not null,
    changed_by    uuid        not null,
    version       bigint      not null,
    constraint version_switch_done_whole check (num_nonnulls(done_at, done_by, new_plan_id) in (0, 3))
);
create index version_switch_new_plan on plan.version_switch (new_plan_id) where new_plan_id is not null;
comment on table plan.version_switch is
    'The change of a local plan to another version: a draft, or what was done with it and when';
grant select, insert, update, delete on plan.version_switch to ${app};

create table plan.version_switch_choice (
    local_plan_id uuid not null references plan.version_switch (local_plan_id) on delete cascade,
    -- A goal or an activity.
    object_id     uuid not null,
    fate          text not null,
    area_id       uuid references plan.area (id),
    primary key (local_plan_id, object_id),
    constraint version_switch_choice_fate_known check (fate in ('CARRIED', 'ENDED', 'LEFT')),
    constraint version_switch_choice_area_whole check ((fate = 'CARRIED') = (area_id is not null))
);
comment on table plan.version_switch_choice is 'What shall become of one goal or activity of a plan that changes version';
grant select, insert, delete on plan.version_switch_choice to ${app};
