-- Planned changes at work: notice, the employees' part, the assessment of risks, follow-up.

create table governance.planned_change (
    id           uuid primary key,
    unit_id      uuid        not null references organisation.unit (id),
    kind         text        not null,
    title        text        not null collate "sv-SE-x-icu",
    what         text        not null,
    why          text        not null,
    happens_on   date        not null,
    views_until  date,
    taking_part  text,
    contact      text,
    lang         text        not null,
    state        text        not null,
    -- When safety representatives were offered to take part in assessing the risks.
    offered_on   date,
    offered_note text,
    -- When the assessment was finished; null while it is open.
    assessed_at  timestamptz,
    created_at   timestamptz not null,
    created_by   uuid        not null,
    changed_at   timestamptz not null,
    changed_by   uuid        not null,
    version      bigint      not null,
    constraint planned_change_kind_known check (
        kind in ('REORGANISATION', 'PREMISES', 'SYSTEM', 'WAY_OF_WORKING', 'OTHER')),
    constraint planned_change_state_known check (
        state in ('NOTICE', 'ASSESSING', 'DECIDED', 'CARRIED_OUT', 'FOLLOWED_UP', 'WITHDRAWN')),
    constraint planned_change_lang_known check (lang in ('sv', 'en'))
);
create index planned_change_at on governance.planned_change (unit_id);
comment on table governance.planned_change is
    'What is to change at work: reorganisation, move, new system or way of working; no change set, which acts on units';
grant select, insert, update on governance.planned_change to ${app};

create table governance.planned_change_unit (
    planned_change_id uuid not null references governance.planned_change (id),
    unit_id           uuid not null references organisation.unit (id),
    primary key (planned_change_id, unit_id)
);
create index planned_change_unit_unit on governance.planned_change_unit (unit_id);
comment on table governance.planned_change_unit is 'The units whose employees a planned change affects';
grant select, insert, update, delete on governance.planned_change_unit to ${app};

create table governance.planned_change_step (
    id                uuid primary key,
    planned_change_id uuid        not null references governance.planned_change (id),
    state             text        not null,
    day               date        not null,
    note              text,
    entered_at        timestamptz not null,
    entered_by        uuid        not null
);
create index planned_change_step_change on governance.planned_change_step (planned_change_id);
comment on table governance.planned_change_step is 'When a planned change came to each state, and who said so';
grant select, insert on governance.planned_change_step to ${app};

create table governance.planned_change_set (
    planned_change_id uuid        not null references governance.planned_change (id),
    change_set_id     uuid        not null unique references organisation.change_set (id),
    begun_at          timestamptz not null,
    begun_by          uuid        not null,
    primary key (planned_change_id, change_set_id)
);
comment on table governance.planned_change_set is 'The acts on the unit tree that carry out a reorganisation';
grant select, insert on governance.planned_change_set to ${app};

create table governance.noted_view (
    id                uuid primary key,
    planned_change_id uuid        not null references governance.planned_change (id),
    theme             text        not null,
    words             text        not null,
    heard_on          date        not null,
    lang              text        not null,
    created_at        timestamptz not null,
    created_by        uuid        not null,
    changed_at        timestamptz not null,
    changed_by        uuid        not null,
    version           bigint      not null
);
create index noted_view_change on governance.noted_view (planned_change_id);
comment on table governance.noted_view is 'What employees think of a planned change, by theme and without names';
grant select, insert, update, delete on governance.noted_view to ${app};

create table governance.change_follow_up (
    id                uuid primary key,
    planned_change_id uuid        not null references governance.planned_change (id),
    due_on            date        not null,
    done_on           date,
    outcome           text,
    lang              text        not null,
    created_at        timestamptz not null,
    created_by        uuid        not null,
    changed_at        timestamptz not null,
    changed_by        uuid        not null,
    version           bigint      not null,
    constraint change_follow_up_done_with_outcome check (num_nonnulls(done_on, outcome) in (0, 2))
);
create index change_follow_up_change on governance.change_follow_up (planned_change_id);
comment on table governance.change_follow_up is 'When a planned change is looked at afterwards, and what came of it';
grant select, insert, update, delete on governance.change_follow_up to ${app};

create table governance.risk (
    id                uuid primary key,
    planned_change_id uuid        not null references governance.planned_change (id),
    what              text        not null,
    place             text,
    serious           boolean     not null,
    likelihood        text        not null,
    lang              text        not null,
    created_at        timestamptz not null,
    created_by        uuid        not null,
    changed_at        timestamptz not null,
    changed_by        uuid        not null,
    version           bigint      not null,
    constraint risk_likelihood_known check (likelihood in ('UNLIKELY', 'POSSIBLE', 'LIKELY'))
);
create index risk_change on governance.risk (planned_change_id);
comment on table governance.risk is 'What may harm someone at work by a planned change; serious or not, as the regulation asks';
grant select, insert, update, delete on governance.risk to ${app};

create table governance.risk_measure (
    id               uuid primary key,
    risk_id          uuid        not null references governance.risk (id),
    what             text        not null,
    who              text        not null,
    due_on           date        not null,
    lang             text        not null,
    controlled_on    date,
    control_by       uuid,
    control_effect   text,
    control_note     text,
    -- The activity that it became, where a local plan holds the work.
    activity_id      uuid references plan.activity (id),
    created_at       timestamptz not null,
    created_by       uuid        not null,
    changed_at       timestamptz not null,
    changed_by       uuid        not null,
    version          bigint      not null,
    constraint risk_measure_effect_known check (control_effect in ('GOOD', 'PARTLY', 'NONE')),
    constraint risk_measure_controlled_whole check (
        num_nonnulls(controlled_on, control_by, control_effect) in (0, 3))
);
create index risk_measure_risk on governance.risk_measure (risk_id);
create index risk_measure_activity on governance.risk_measure (activity_id);
comment on table governance.risk_measure is 'What is done about a risk, who sees to it, by when, and what a control found';
grant select, insert, update, delete on governance.risk_measure to ${app};

create table governance.risk_participant (
    id                uuid primary key,
    planned_change_id uuid        not null references governance.planned_change (id),
    part              text        not null,
    person_id         uuid references organisation.person (id),
    who               text,
    took_part_on      date        not null,
    words             text,
    lang              text        not null,
    created_at        timestamptz not null,
    created_by        uuid        not null,
    changed_at        timestamptz not null,
    changed_by        uuid        not null,
    version           bigint      not null,
    constraint risk_participant_part_known check (part in ('MANAGER', 'SAFETY_REPRESENTATIVE', 'EMPLOYEES', 'UNION',
        'HR', 'OCCUPATIONAL_HEALTH', 'OTHER')),
    constraint risk_participant_someone check (num_nonnulls(person_id, who) = 1)
);
create index risk_participant_change on governance.risk_participant (planned_change_id);
comment on table governance.risk_participant is 'Who took part in assessing the risks of a planned change, when, and their own words';
grant select, insert, update, delete on governance.risk_participant to ${app};

create table governance.risk_assessment (
    planned_change_id uuid        not null references governance.planned_change (id),
    number            int         not null,
    finished_at       timestamptz not null,
    finished_by       uuid        not null,
    contents          jsonb       not null,
    primary key (planned_change_id, number)
);
comment on table governance.risk_assessment is 'Each assessment of risks as it stood when it was finished; never changed';
grant select, insert on governance.risk_assessment to ${app};

-- The one place of who knows of a planned change: whoever reads about changes where it belongs or
-- where it is felt, those below an affected unit included.
create function governance.planned_changes_shown()
returns table (planned_change_id uuid, edits boolean, safety boolean)
language sql stable parallel safe rows 50 as $$
    with reading as materialized (select unit_id from organisation.reach_begins('PLANNED_CHANGE_READ')),
    editing as materialized (select unit_id from organisation.reach_begins('PLANNED_CHANGE_EDIT')),
    safety as materialized (
        select role.unit_id from organisation.role_on((select platform.today())) role
        where role.person_id = (select platform.viewer()) and role.role = 'SAFETY_REPRESENTATIVE'
    ),
    known as (
        select change.id
        from reading
        join organisation.unit_within within on within.ancestor_id = reading.unit_id
        join governance.planned_change change on change.unit_id = within.unit_id
        union
        select felt.planned_change_id
        from reading
        join organisation.unit_within within on within.ancestor_id = reading.unit_id
        join governance.planned_change_unit felt on felt.unit_id = within.unit_id
        union
        select felt.planned_change_id
        from reading
        join organisation.unit_within within on within.unit_id = reading.unit_id
        join governance.planned_change_unit felt on felt.unit_id = within.ancestor_id
    )
    select change.id,
        exists (select from editing join organisation.unit_within within
            on within.ancestor_id = editing.unit_id and within.unit_id = change.unit_id),
        exists (
            select from safety
            join governance.planned_change_unit felt on felt.planned_change_id = change.id
            join organisation.unit_within within
                on (within.ancestor_id = safety.unit_id and within.unit_id = felt.unit_id)
                or (within.ancestor_id = felt.unit_id and within.unit_id = safety.unit_id))
    from known
    join governance.planned_change change on change.id = known.id
$$;
comment on function governance.planned_changes_shown() is
    'The planned changes that the viewer may know of, whether she edits them, and whether she speaks for safety there';
