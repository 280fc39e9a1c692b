-- Plans, their versions, areas with an identity of their own, and what became of what.

create schema plan;
grant usage on schema plan to ${app};

create table plan.plan (
    id         uuid primary key,
    key        text        not null,
    name_sv    text        not null collate "sv-SE-x-icu",
    name_en    text,
    created_at timestamptz not null,
    created_by uuid        not null,
    version    bigint      not null,
    constraint plan_key_form check (key ~ '^[a-z][a-z0-9-]{1,59}$')
);
create unique index plan_key_unique on plan.plan (key);
comment on table plan.plan is 'An action plan, which lives on through its versions';
grant select, insert, update on plan.plan to ${app};

create table plan.plan_version (
    id           uuid primary key,
    plan_id      uuid        not null references plan.plan (id),
    key          text        not null,
    title_sv     text        not null,
    title_en     text,
    -- The day that stands on the text itself.
    dated        date,
    -- Who decided and when, in words, for as long as decisions have no module of their own.
    decision     text,
    -- The years that the text says it is for; null where none is known.
    printed      daterange,
    printed_text text,
    -- The days on which work goes on under it, which may be others.
    used         daterange,
    used_basis   text        not null,
    source       text,
    created_at   timestamptz not null,
    created_by   uuid        not null,
    changed_at   timestamptz not null,
    changed_by   uuid        not null,
    version      bigint      not null,
    constraint plan_version_key_form check (key ~ '^[A-Za-z0-9][A-Za-z0-9.-]{0,19}$'),
    constraint plan_version_printed_not_empty check (
        printed is null or (not isempty(printed) and lower(printed) is not null)),
    constraint plan_version_used_not_empty check (
        used is null or (not isempty(used) and lower(used) is not null)),
    constraint plan_version_used_basis_known check (used_basis in ('STATED', 'ASSUMED'))
);
create unique index plan_version_key_unique on plan.plan_version (key);
create index plan_version_plan on plan.plan_version (plan_id);
comment on table plan.plan_version is 'One decided text of a plan, with its code and printed period';
grant select, insert, update on plan.plan_version to ${app};

create table plan.plan_version_note (
    plan_version_id uuid not null references plan.plan_version (id),
    position        int  not null,
    text_sv         text not null,
    text_en         text,
    source          text,
    primary key (plan_version_id, position)
);
comment on table plan.plan_version_note is 'What is odd or not known about a version, said beside it';
grant select, insert, update, delete on plan.plan_version_note to ${app};

-- What a version asks to be followed, and in which report.
create table plan.follow_up (
    plan_version_id uuid   not null references plan.plan_version (id),
    position        int    not null,
    level           text   not null,
    key             text   not null,
    kind            text   not null,
    name_sv         text   not null,
    name_en         text,
    indicators      text[] not null,
    report          text   not null,
    primary key (plan_version_id, position),
    constraint follow_up_once unique (plan_version_id, level, key),
    constraint follow_up_level_known check (level in ('CITY', 'DISTRICT')),
    constraint follow_up_kind_known check (kind in ('NUMBER', 'TEXT'))
);
comment on table plan.follow_up is 'What a version asks to be followed, in the whole municipality and in each district';
grant select, insert, update, delete on plan.follow_up to ${app};

create table plan.area (
    id         uuid primary key,
    key        text        not null,
    kind       text        not null,
    name_sv    text        not null collate "sv-SE-x-icu",
    name_en    text,
    created_at timestamptz not null,
    created_by uuid        not null,
    version    bigint      not null,
    constraint area_key_form check (key ~ '^[a-z][a-z0-9-]{1,59}$'),
    constraint area_kind_known check (kind in ('PLAN_AREA', 'CROSS_CUTTING_THEME', 'FOCUS_AREA'))
);
create unique index area_key_unique on plan.area (key);
comment on table plan.area is 'A plan area as itself, whatever number and wording a version gives it';
grant select, insert, update on plan.area to ${app};

create table plan.area_edition (
    id               uuid primary key,
    plan_version_id  uuid        not null references plan.plan_version (id),
    area_id          uuid        not null references plan.area (id),
    -- The order in the version; a theme has no number.
    position         int         not null,
    number           int,
    name_sv          text        not null collate "sv-SE-x-icu",
    name_en          text,
    short_name_sv    text        not null collate "sv-SE-x-icu",
    short_name_en    text,
    own_chapter      boolean     not null,
    desired_state_sv text,
    desired_state_en text,
    guidance_sv      text,
    guidance_en      text,
    text_origin      text        not null,
    source           text,
    created_at       timestamptz not null,
    created_by       uuid        not null,
    changed_at       timestamptz not null,
    changed_by       uuid        not null,
    version          bigint      not null,
    constraint area_edition_once unique (plan_version_id, area_id),
    constraint area_edition_position_once unique (plan_version_id, position) deferrable initially deferred,
    constraint area_edition_number_once unique (plan_version_id, number) deferrable initially deferred,
    constraint area_edition_number_positive check (number > 0),
    constraint area_edition_text_origin_known check (text_origin in ('NOT_KNOWN', 'PLAN', 'OWN_WORDS', 'EXAMPLE'))
);
create index area_edition_area on plan.area_edition (area_id);
comment on table plan.area_edition is 'A plan area as it stands in one version: number, wording, desired state, guidance';
grant select, insert, update on plan.area_edition to ${app};

create table plan.area_edition_note (
    area_edition_id uuid not null references plan.area_edition (id),
    position        int  not null,
    kind            text not null,
    where_sv        text,
    where_en        text,
    text_sv         text not null,
    text_en         text,
    source          text,
    primary key (area_edition_id, position),
    constraint area_edition_note_kind_known check (kind in ('NOTE', 'OTHER_WORDING'))
);
comment on table plan.area_edition_note is 'What is odd about an area in a version, and how else it has been worded';
grant select, insert, update, delete on plan.area_edition_note to ${app};

create table plan.lineage (
    id           uuid primary key,
    from_edition uuid        not null references plan.area_edition (id),
    to_edition   uuid        not null references plan.area_edition (id),
    weight       text        not null,
    basis        text        not null,
    reason_sv    text        not null,
    reason_en    text,
    source       text,
    created_at   timestamptz not null,
    created_by   uuid        not null,
    changed_at   timestamptz not null,
    changed_by   uuid        not null,
    version      bigint      not null,
    constraint lineage_once unique (from_edition, to_edition),
    constraint lineage_not_itself check (from_edition <> to_edition),
    constraint lineage_weight_known check (weight in ('MAIN', 'PART')),
    constraint lineage_basis_known check (basis in ('PUBLISHED', 'DECIDED', 'SUGGESTION'))
);
create index lineage_to on plan.lineage (to_edition);
comment on table plan.lineage is 'Which areas of one version became which of another, and why one thinks so';
grant select, insert, update, delete on plan.lineage to ${app};

create table plan.area_indicator (
    area_id   uuid not null references plan.area (id),
    indicator text not null,
    basis     text not null,
    primary key (area_id, indicator),
    constraint area_indicator_basis_known check (basis in ('PUBLISHED', 'DECIDED', 'SUGGESTION'))
);
comment on table plan.area_indicator is 'Which indicators, by key, follow a plan area';
grant select, insert, update, delete on plan.area_indicator to ${app};

-- What others may read ------------------------------------------------------------------------------

create view plan.versions with (security_invoker = true) as
select plan_version.id as plan_version_id, plan_version.key, plan_version.title_sv, plan_version.title_en,
    plan.key as plan_key, plan.name_sv as plan_name_sv, plan.name_en as plan_name_en,
    plan_version.dated, plan_version.decision, plan_version.printed, plan_version.printed_text, plan_version.used
from plan.plan_version join plan.plan on plan.id = plan_version.plan_id;
comment on view plan.versions is 'published: plan versions with key, title, printed period and the days on which they are used';
grant select on plan.versions to ${app};

create view plan.areas with (security_invoker = true) as
select id as area_id, key, kind, name_sv, name_en from plan.area;
comment on view plan.areas is 'published: plan areas as themselves, with key, kind and short names';
grant select on plan.areas to ${app};

create view plan.areas_of_versions with (security_invoker = true) as
select edition.plan_version_id, plan_version.key as version_key, edition.area_id, area.key as area_key, area.kind,
    edition.position, edition.number, edition.name_sv, edition.name_en, edition.short_name_sv, edition.short_name_en,
    edition.own_chapter, edition.desired_state_sv, edition.desired_state_en, edition.guidance_sv, edition.guidance_en,
    edition.text_origin
from plan.area_edition edition
join plan.area on area.id = edition.area_id
join plan.plan_version on plan_version.id = edition.plan_version_id;
comment on view plan.areas_of_versions is 'published: the areas of each version as they stand in it, in its order by position';
grant select on plan.areas_of_versions to ${app};

create view plan.area_lineage with (security_invoker = true) as
select lineage.id as lineage_id, source.plan_version_id as from_version_id, source.area_id as from_area_id,
    target.plan_version_id as to_version_id, target.area_id as to_area_id, lineage.weight, lineage.basis,
    lineage.reason_sv, lineage.reason_en
from plan.lineage
join plan.area_edition source on source.id = lineage.from_edition
join plan.area_edition target on target.id = lineage.to_edition;
comment on view plan.area_lineage is 'published: which areas of one version became which of another';
grant select on plan.area_lineage to ${app};

create view plan.follow_ups with (security_invoker = true) as
select plan_version_id, position, level, key, kind, name_sv, name_en, indicators, report from plan.follow_up;
comment on view plan.follow_ups is 'published: what each version asks to be followed, by level and report, with indicator keys';
grant select on plan.follow_ups to ${app};

create view plan.indicators_of_areas with (security_invoker = true) as
select area_id, indicator, basis from plan.area_indicator;
comment on view plan.indicators_of_areas is 'published: the keys of the indicators that follow each plan area';
grant select on plan.indicators_of_areas to ${app};
