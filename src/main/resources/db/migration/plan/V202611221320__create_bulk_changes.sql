-- Changes to many activities at once: what was wished for, and what came of it for each.

create table plan.bulk_change (
    id        uuid primary key,
    wished    text        not null,
    why       text,
    by        uuid        not null,
    at        timestamptz not null,
    undone_at timestamptz,
    constraint bulk_change_wished_known check (wished in ('DECIDED', 'UNDER_WAY', 'DONE', 'CANCELLED'))
);
comment on table plan.bulk_change is 'One wish to change the status of many activities';
grant select, insert, update on plan.bulk_change to ${app};

create table plan.bulk_change_row (
    bulk_change_id uuid not null references plan.bulk_change (id),
    position       int  not null,
    activity_id    uuid not null references plan.activity (id),
    outcome        text not null,
    status_before  text not null,
    primary key (bulk_change_id, position),
    constraint bulk_change_row_outcome_known check (outcome in ('CHANGED', 'NOT_ALLOWED', 'STEP_NOT_POSSIBLE'))
);
create index bulk_change_row_activity on plan.bulk_change_row (activity_id);
comment on table plan.bulk_change_row is 'What a wish to change many activities came to for one of them';
grant select, insert on plan.bulk_change_row to ${app};
