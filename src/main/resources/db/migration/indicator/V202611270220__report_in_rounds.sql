-- Who answers for an indicator and what is plausible, and the rounds in which its figures are reported.

create table indicator.stewardship (
    indicator_key  text primary key references indicator.indicator (key),
    owner          text,
    reporter       text,
    approver       text,
    -- The level whose units each report; null for those that take part in the round themselves.
    unit_kind      text references organisation.unit_kind (key),
    cadence        text,
    lowest         numeric,
    highest        numeric,
    -- In percent of the figure before.
    largest_change numeric,
    changed_at     timestamptz not null,
    changed_by     uuid        not null,
    version        bigint      not null,
    constraint stewardship_cadence_known check (
        cadence in ('YEAR', 'HALF_YEAR', 'TERM', 'TERTIAL', 'QUARTER', 'MONTH', 'DAY')),
    constraint stewardship_roles_known check (
        owner ~ '^[A-Z_]{2,40}$' and reporter ~ '^[A-Z_]{2,40}$' and approver ~ '^[A-Z_]{2,40}$'),
    constraint stewardship_limits_order check (lowest <= highest),
    constraint stewardship_change_positive check (largest_change > 0)
);
comment on table indicator.stewardship is
    'Which roles own, report and approve an indicator, for units of which level, how often, and what is plausible';
grant select, insert, update on indicator.stewardship to ${app};

create table indicator.reporting_round (
    id         uuid primary key,
    name_sv    text        not null,
    name_en    text,
    -- The code of what all its figures are about, and its days.
    period     text        not null,
    days       daterange   not null,
    due_on     date        not null,
    closed_on  date,
    created_at timestamptz not null,
    created_by uuid        not null,
    changed_at timestamptz not null,
    changed_by uuid        not null,
    version    bigint      not null,
    constraint reporting_round_days_whole check (
        not isempty(days) and lower(days) is not null and upper(days) is not null)
);
create index reporting_round_due on indicator.reporting_round (due_on);
comment on table indicator.reporting_round is 'Occasions on which units report figures about one period by one day';
grant select, insert, update on indicator.reporting_round to ${app};

create table indicator.reporting_round_indicator (
    round_id      uuid not null references indicator.reporting_round (id),
    indicator_key text not null references indicator.indicator (key),
    primary key (round_id, indicator_key)
);
comment on table indicator.reporting_round_indicator is 'What is reported in a round';
grant select, insert, delete on indicator.reporting_round_indicator to ${app};

create table indicator.reporting_round_unit (
    round_id uuid not null references indicator.reporting_round (id),
    unit_id  uuid not null references organisation.unit (id),
    primary key (round_id, unit_id)
);
comment on table indicator.reporting_round_unit is 'Which parts of the municipality take part in a round, each with what lies below it';
grant select, insert, delete on indicator.reporting_round_unit to ${app};

-- Which figures a round asks for: of each part that takes part, the units of the level of the
-- indicator, as they were when the round was closed or are today.
create function indicator.reporting_cell(round uuid)
returns table (unit_id uuid, unit_name text, indicator_key text, slot text, done boolean)
language sql stable as $$
    with recursive asked as (
        select id, period, coalesce(closed_on, platform.today()) as day
        from indicator.reporting_round where id = round
    ), below as (
        select top.unit_id as top_id, unit.unit_id, unit.name, unit.kind, asked.day, asked.period
        from asked
        join indicator.reporting_round_unit top on top.round_id = asked.id
        join organisation.unit_on(asked.day) unit on unit.unit_id = top.unit_id
        union all
        select below.top_id, child.unit_id, child.name, child.kind, below.day, below.period
        from below
        join organisation.unit_on(below.day) child on child.parent_id = below.unit_id
    )
    select distinct below.unit_id, below.name, wanted.indicator_key, below.period, exists (
        select from indicator.observation
        join indicator.definition on definition.id = observation.definition_id
        where definition.indicator_key = wanted.indicator_key and observation.unit_id = below.unit_id
            and observation.slot = below.period and observation.split is null
            and observation.known_until is null)
    from below
    join indicator.reporting_round_indicator wanted on wanted.round_id = round
    left join indicator.stewardship on stewardship.indicator_key = wanted.indicator_key
    where case when stewardship.unit_kind is null then below.unit_id = below.top_id
        else below.kind = stewardship.unit_kind end
$$;
comment on function indicator.reporting_cell(uuid) is
    'The figures that a round asks for, one for each unit and indicator, and whether each has been reported';
