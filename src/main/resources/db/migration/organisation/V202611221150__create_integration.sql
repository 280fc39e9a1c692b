-- Other systems that read or bring data, with one role over a part of the organisation.
create table organisation.integration (
    id         uuid primary key,
    name       text        not null collate "sv-SE-x-icu",
    role       text        not null,
    unit_id    uuid        not null references organisation.unit (id),
    created_at timestamptz not null,
    created_by uuid        not null,
    ended_at   timestamptz,
    ended_by   uuid,
    version    bigint      not null,
    constraint integration_name_there check (length(btrim(name)) between 1 and 100),
    constraint integration_ended_whole check ((ended_at is null) = (ended_by is null))
);
create unique index integration_name_unique on organisation.integration (lower(name)) where ended_at is null;
create index integration_unit on organisation.integration (unit_id);
comment on table organisation.integration is 'Other systems that use the API, each with one role over a part of the organisation';
grant select, insert, update on organisation.integration to ${app};

create or replace function organisation.reach(wanted text)
returns table (unit_id uuid)
language sql stable parallel safe rows 200 as $$
    select below.unit_id
    from (
        select role, unit_id from organisation.role_assignment
        where person_id = (select platform.viewer()) and valid @> (select platform.today())
        union all
        select role, unit_id from organisation.integration
        where id = (select platform.viewer()) and ended_at is null
    ) held
    join organisation.role_permission allowed on allowed.role = held.role and allowed.permission = wanted
    join organisation.unit_below below
        on below.ancestor_id = held.unit_id and below.valid @> (select platform.today())
    union
    select unit.id from organisation.unit where platform.viewer_has_role('SYSTEM')
$$;
comment on function organisation.reach(text) is 'published: the units that the viewer''s permission reaches today';
