-- Indicators: what is followed, by definitions in versions, and the figures with where they come from.

create schema indicator;
grant usage on schema indicator to ${app};

-- What a definition or a figure was taken from, such as a decided report.
create table indicator.source (
    key             text primary key,
    title_sv        text not null,
    title_en        text,
    publisher       text not null,
    -- As exactly as the source itself is dated: 2022-10 or 2019-06-18; null where it bears no date.
    dated           text,
    year            int,
    registry_number text,
    note_sv         text,
    note_en         text,
    constraint source_key_form check (key ~ '^[a-z][a-z0-9-]{1,79}$'),
    constraint source_dated_form check (dated ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
    constraint source_english_note_has_swedish check (note_en is null or note_sv is not null)
);
comment on table indicator.source is 'Publications and registers that definitions and figures come from';
grant select, insert, update on indicator.source to ${app};

create table indicator.indicator (
    key        text primary key,
    position   int         not null,
    created_at timestamptz not null,
    created_by uuid        not null,
    constraint indicator_key_form check (key ~ '^[a-z][a-z0-9-]{1,79}$')
);
comment on table indicator.indicator is 'What is followed, as itself: its name and meaning stand in its definitions';
grant select, insert, update on indicator.indicator to ${app};

-- What an indicator means from a day on. A changed meaning is a new definition; series of different
-- definitions are never joined.
create table indicator.definition (
    id             uuid primary key,
    indicator_key  text        not null references indicator.indicator (key),
    number         int         not null,
    valid          daterange   not null,
    kind           text        not null,
    name_sv        text        not null collate "sv-SE-x-icu",
    name_en        text        collate "sv-SE-x-icu",
    counts_sv      text        not null,
    counts_en      text,
    formula_known  boolean     not null,
    formula_sv     text,
    formula_en     text,
    numerator_sv   text,
    numerator_en   text,
    denominator_sv text,
    denominator_en text,
    population_sv  text,
    population_en  text,
    unit_sv        text        not null,
    unit_en        text,
    per            text        not null,
    decimals       int         not null,
    better         text        not null,
    about_people   boolean     not null,
    source_key     text references indicator.source (key),
    note_sv        text,
    note_en        text,
    created_at     timestamptz not null,
    created_by     uuid        not null,
    version        bigint      not null,
    constraint definition_number_once unique (indicator_key, number),
    constraint definition_number_from_one check (number >= 1),
    constraint definition_valid_whole check (not isempty(valid) and lower(valid) is not null),
    constraint definition_one_at_a_time unique (indicator_key, valid without overlaps),
    constraint definition_formula_known check (formula_known or formula_sv is null),
    constraint definition_kind check (kind in ('NUMBER', 'TEXT')),
    constraint definition_per check (per in ('DAY', 'MONTH', 'TERM', 'YEAR', 'TOTAL', 'NONE')),
    constraint definition_better check (better in ('LOWER', 'HIGHER', 'NEITHER')),
    constraint definition_decimals check (decimals between 0 and 6),
    constraint definition_english_has_swedish check (
        (formula_en is null or formula_sv is not null)
        and (numerator_en is null or numerator_sv is not null)
        and (denominator_en is null or denominator_sv is not null)
        and (population_en is null or population_sv is not null)
        and (note_en is null or note_sv is not null))
);
comment on table indicator.definition is 'What an indicator means, in versions, each valid from a day';
grant select, insert, update on indicator.definition to ${app};

-- A figure keeps its id; each correction is one more revision and closes the one before, so that
-- what was known at a time can be read again. Nothing but known_until is ever changed.
create table indicator.observation (
    id               uuid        not null,
    revision         int         not null,
    definition_id    uuid        not null references indicator.definition (id),
    unit_id          uuid        not null references organisation.unit (id),
    -- What one figure is about, once for each unit and definition: the code of the period, or a name
    -- of our own for a span that has no code.
    slot             text        not null,
    period           text,
    span             daterange   not null,
    span_sv          text,
    span_en          text,
    -- The month or day of measuring, where it is known and more exact than or other than the period.
    measured         text,
    value            numeric,
    described        text,
    missing          text,
    printed          text,
    about            boolean     not null,
    group_size       int,
    status           text        not null,
    note_sv          text,
    note_en          text,
    source_key       text references indicator.source (key),
    origin           text        not null,
    reason           text,
    known_from       timestamptz not null,
    known_until      timestamptz,
    known_by         uuid        not null,
    primary key (id, revision),
    constraint observation_revision_from_one check (revision >= 1),
    constraint observation_span_not_empty check (not isempty(span) and upper(span) is not null),
    constraint observation_period_or_words check ((period is null) <> (span_sv is null)),
    constraint observation_one_content check (num_nonnulls(value, described, missing) = 1),
    constraint observation_missing check (missing in ('NOT_KNOWN', 'NOT_REPORTED', 'NOT_APPLICABLE')),
    constraint observation_about_a_number check (not about or value is not null),
    -- Figures about people in smaller groups are not kept at all.
    constraint observation_group_size check (group_size >= 11),
    constraint observation_status check (status in ('REPORTED', 'CHECKED', 'APPROVED', 'PUBLISHED')),
    constraint observation_origin check (origin in ('PUBLISHED', 'ENTERED', 'IMPORTED', 'COMPUTED')),
    constraint observation_correction_has_reason check (revision = 1 or reason is not null),
    constraint observation_known_order check (known_until > known_from),
    constraint observation_english_note_has_swedish check (note_en is null or note_sv is not null)
);
create unique index observation_once on indicator.observation (definition_id, unit_id, slot)
    where known_until is null;
create unique index observation_current on indicator.observation (id) where known_until is null;
create index observation_unit on indicator.observation (unit_id) where known_until is null;
comment on table indicator.observation is
    'Figures with unit, period, source and status, in revisions: known_from and known_until tell what was known when';
grant select, insert on indicator.observation to ${app};
grant update (known_until) on indicator.observation to ${app};

create table indicator.target (
    id            uuid primary key,
    definition_id uuid      not null references indicator.definition (id),
    unit_id       uuid      not null references organisation.unit (id),
    valid         daterange not null,
    value         numeric   not null,
    per           text      not null,
    declared_by   text,
    source_key    text references indicator.source (key),
    note_sv       text,
    note_en       text,
    created_at    timestamptz not null,
    created_by    uuid        not null,
    version       bigint      not null,
    constraint target_valid_whole check (not isempty(valid) and lower(valid) is not null),
    constraint target_one_at_a_time unique (definition_id, unit_id, valid without overlaps),
    constraint target_per check (per in ('DAY', 'MONTH', 'TERM', 'YEAR', 'TOTAL', 'NONE')),
    constraint target_english_note_has_swedish check (note_en is null or note_sv is not null)
);
comment on table indicator.target is 'The value that an indicator should have in a unit, over time, per what it was declared';
grant select, insert, update on indicator.target to ${app};

-- Whether a figure can be told of on a day: its span has ended by then, or, as of today, has begun.
create function indicator.told_by(span daterange, day date) returns boolean
language sql stable parallel safe
return case when day >= platform.today() then coalesce(lower(span) <= day, true)
    else upper(span) <= day + 1 end;
comment on function indicator.told_by(daterange, date) is 'published: whether a figure of this span can be told of on a day';

create function indicator.definition_on(day date)
returns setof indicator.definition
language sql stable parallel safe as $$
    select * from indicator.definition where valid @> day
$$;
comment on function indicator.definition_on(date) is 'published: the definitions in force on a day, at most one for each indicator';

-- Each indicator by its last definition.
create view indicator.indicator_latest with (security_invoker = true) as
select distinct on (indicator.key) indicator.key, definition.kind, indicator.position,
    definition.id as definition_id, definition.number, definition.name_sv, definition.name_en,
    definition.unit_sv, definition.unit_en, definition.about_people
from indicator.indicator
join indicator.definition on definition.indicator_key = indicator.key
order by indicator.key, definition.number desc;
comment on view indicator.indicator_latest is 'published: the indicators, each with key, kind and names by its last definition';
grant select on indicator.indicator_latest to ${app};

-- All revisions that the viewer may read: what has been published, and the rest within reach.
create view indicator.observation_readable with (security_invoker = true) as
select observation.* from indicator.observation
where observation.status = 'PUBLISHED'
    or observation.unit_id in (select reach.unit_id from organisation.reach('INDICATOR_READ') reach);
comment on view indicator.observation_readable is
    'published: revisions of figures that the viewer may read; known_until is null for what holds now';
grant select on indicator.observation_readable to ${app};
