-- What an area normally asks of each service line, and where a local plan does otherwise and why.

create table plan.area_expectation (
    id              uuid primary key,
    plan_version_id uuid        not null,
    area_id         uuid        not null,
    service_line    text        not null references organisation.service_line (key),
    expectation     text        not null,
    text_sv         text,
    text_en         text,
    created_at      timestamptz not null,
    created_by      uuid        not null,
    changed_at      timestamptz not null,
    changed_by      uuid        not null,
    version         bigint      not null,
    constraint area_expectation_once unique (plan_version_id, area_id, service_line),
    constraint area_expectation_of_version foreign key (plan_version_id, area_id)
        references plan.area_edition (plan_version_id, area_id),
    constraint area_expectation_known check (expectation in ('EXPECTED', 'WHERE_IT_FITS', 'NOT_NORMALLY'))
);
comment on table plan.area_expectation is
    'What an area normally asks of a service line in a plan version: expected, where it fits, or not normally';
grant select, insert, update, delete on plan.area_expectation to ${app};

-- Never changed: the earlier one ends and another begins, so that what held and why stays.
create table plan.local_deviation (
    id            uuid primary key,
    local_plan_id uuid        not null references plan.local_plan (id),
    area_id       uuid        not null references plan.area (id),
    service_line  text        not null references organisation.service_line (key),
    expectation   text        not null,
    reason        text,
    lang          text        not null,
    since         timestamptz not null,
    since_by      uuid        not null,
    ended_at      timestamptz,
    ended_by      uuid,
    constraint local_deviation_known check (expectation in ('EXPECTED', 'WHERE_IT_FITS', 'NOT_NORMALLY')),
    constraint local_deviation_lang_known check (lang in ('sv', 'en')),
    constraint local_deviation_ended_whole check ((ended_at is null) = (ended_by is null)),
    constraint local_deviation_reason_not_too_long check (length(reason) <= 1000)
);
create unique index local_deviation_only_one on plan.local_deviation (local_plan_id, area_id, service_line)
    where ended_at is null;
comment on table plan.local_deviation is
    'That a local plan expects something else of a service line than the plan version does, since when and why';
grant select, insert, update on plan.local_deviation to ${app};

create view plan.expectations with (security_invoker = true) as
select plan_version_id, area_id, service_line, expectation, text_sv, text_en from plan.area_expectation;
comment on view plan.expectations is
    'published: what each area of a version normally asks of each service line; none where it is not said';
grant select on plan.expectations to ${app};

-- With the deviation of the local plan that governs the unit: its own or the nearest above it.
create function plan.expectations_for(wanted uuid, wanted_version uuid)
returns table (area_id uuid, service_line text, usual text, text_sv text, text_en text, here text, reason text,
    lang text)
language sql stable parallel safe rows 50 as $$
    with governing as (
        select local.id
        from organisation.unit_within above
        join plan.local_plan local on local.unit_id = above.ancestor_id and local.plan_version_id = wanted_version
            and local.withdrawn_at is null
        where above.unit_id = wanted
        -- The nearest has the most above it.
        order by (select count(*) from organisation.unit_within higher where higher.unit_id = local.unit_id) desc
        limit 1
    ), usual as (
        select * from plan.area_expectation where plan_version_id = wanted_version
    ), deviation as (
        select * from plan.local_deviation
        where local_plan_id = (select id from governing) and ended_at is null
    )
    select coalesce(usual.area_id, deviation.area_id), coalesce(usual.service_line, deviation.service_line),
        usual.expectation, usual.text_sv, usual.text_en, deviation.expectation, deviation.reason, deviation.lang
    from usual
    full join deviation on deviation.area_id = usual.area_id and deviation.service_line = usual.service_line
$$;
comment on function plan.expectations_for(uuid, uuid) is
    'published: what areas ask of service lines in a unit: what is usual, and what its local plan says instead';
