-- Units, people and roles.

create schema organisation;
grant usage on schema organisation to ${app};

-- The municipality's own names for the levels of its organisation.
create table organisation.unit_kind (
    key     text primary key,
    name_sv text not null,
    name_en text,
    rank    int  not null,
    constraint unit_kind_key_form check (key ~ '^[a-z][a-z-]*$')
);
comment on table organisation.unit_kind is 'Levels of the organisation, with the municipality''s names for them';
grant select, insert, update on organisation.unit_kind to ${app};
insert into organisation.unit_kind (key, name_sv, name_en, rank) values
    ('municipality', 'Kommun', 'Municipality', 0),
    ('administration', 'Fackförvaltning', 'Administration', 1),
    ('district', 'Stadsdelsförvaltning', 'District administration', 1),
    ('department', 'Avdelning', 'Department', 2),
    ('unit', 'Enhet', 'Unit', 3);

create table organisation.unit (
    id         uuid primary key,
    code       text        not null,
    sample     boolean     not null,
    created_at timestamptz not null,
    created_by uuid        not null,
    version    bigint      not null
);
create unique index unit_code_unique on organisation.unit (code);
comment on table organisation.unit is 'A unit as itself, whatever it is called and wherever it belongs at a time';
grant select, insert, update on organisation.unit to ${app};

-- What a unit is called and where it belongs, over time. A parent exists for as long as its children.
create table organisation.unit_period (
    unit_id   uuid      not null references organisation.unit (id),
    valid     daterange not null,
    name      text      not null collate "sv-SE-x-icu",
    kind      text      not null references organisation.unit_kind (key),
    parent_id uuid,
    constraint unit_period_not_empty check (not isempty(valid) and lower(valid) is not null),
    constraint unit_period_not_own_parent check (parent_id <> unit_id),
    primary key (unit_id, valid without overlaps),
    constraint unit_period_parent_exists foreign key (parent_id, period valid)
        references organisation.unit_period (unit_id, period valid)
);
create index unit_period_parent on organisation.unit_period (parent_id);
comment on table organisation.unit_period is 'Name, kind and parent of a unit over time, without overlaps';
grant select, insert, update, delete on organisation.unit_period to ${app};

create table organisation.unit_predecessor (
    unit_id        uuid not null references organisation.unit (id),
    predecessor_id uuid not null references organisation.unit (id),
    since          date not null,
    primary key (unit_id, predecessor_id),
    constraint unit_predecessor_not_itself check (unit_id <> predecessor_id)
);
create index unit_predecessor_of on organisation.unit_predecessor (predecessor_id);
comment on table organisation.unit_predecessor is 'Which units a unit took over from, and from which day';
grant select, insert, update, delete on organisation.unit_predecessor to ${app};

create table organisation.person (
    id                 uuid primary key,
    given_name         text        not null collate "sv-SE-x-icu",
    family_name        text        not null collate "sv-SE-x-icu",
    hr_id              text,
    protected_identity boolean     not null default false,
    sample             boolean     not null,
    created_at         timestamptz not null,
    created_by         uuid        not null,
    version            bigint      not null,
    -- An employee number of the HR system. Twelve or ten digits would be a personal identity number.
    constraint person_hr_id_no_identity_number check (
        hr_id !~ '^([0-9]{2})?[0-9]{6}[-+]?[0-9]{4}$')
);
create unique index person_hr_id_unique on organisation.person (hr_id);
comment on table organisation.person is 'People, by the id of the HR system; no personal identity number';
grant select, insert, update on organisation.person to ${app};

create table organisation.role_assignment (
    id         uuid primary key,
    person_id  uuid        not null references organisation.person (id),
    role       text        not null,
    unit_id    uuid        not null references organisation.unit (id),
    valid      daterange   not null,
    granted_at timestamptz not null,
    granted_by uuid        not null,
    version    bigint      not null,
    constraint role_assignment_not_empty check (not isempty(valid) and lower(valid) is not null),
    constraint role_assignment_once exclude using gist (
        person_id with =, role with =, unit_id with =, valid with &&)
);
create index role_assignment_person on organisation.role_assignment (person_id);
create index role_assignment_unit on organisation.role_assignment (unit_id);
comment on table organisation.role_assignment is 'Who has which role, over the part of the organisation that begins at a unit';
grant select, insert, update, delete on organisation.role_assignment to ${app};

-- The table of the class Role, for use in queries; a test keeps the two alike.
create table organisation.role_permission (
    role       text not null,
    permission text not null,
    primary key (permission, role)
);
comment on table organisation.role_permission is 'Which role allows what: a copy of the table in the program';
grant select on organisation.role_permission to ${app};

create function organisation.unit_on(day date)
returns table (unit_id uuid, name text, kind text, parent_id uuid, valid daterange)
language sql stable parallel safe as $$
    select unit_id, name, kind, parent_id, valid from organisation.unit_period where valid @> day
$$;
comment on function organisation.unit_on(date) is 'published: the units that exist on a day, with name, kind and parent';

-- The last known state of each unit: of one that has closed, what it was in the end.
create view organisation.unit_latest with (security_invoker = true) as
select distinct on (unit_id) unit_id, name, kind, parent_id, valid
from organisation.unit_period order by unit_id, lower(valid) desc;
comment on view organisation.unit_latest is 'published: each unit as it is, or was when it closed';
grant select on organisation.unit_latest to ${app};

create view organisation.person_name with (security_invoker = true) as
select id as person_id,
    case when protected_identity then null else given_name || ' ' || family_name end as name
from organisation.person;
comment on view organisation.person_name is 'published: the name of a person; null for a protected identity';
grant select on organisation.person_name to ${app};

-- The units to which the viewer's roles with the permission reach today: those at the top of a role,
-- all below, and whatever they took over from, so that a history stays readable after a merger.
create function organisation.reach(wanted text)
returns table (unit_id uuid)
language sql stable parallel safe rows 200 as $$
    with recursive reached (unit_id) as (
        select assignment.unit_id
        from organisation.role_assignment assignment
        join organisation.role_permission allowed
            on allowed.role = assignment.role and allowed.permission = wanted
        where assignment.person_id = platform.viewer() and assignment.valid @> platform.today()
        union
        select next.unit_id
        from reached
        cross join lateral (
            select child.unit_id from organisation.unit_latest child
            where child.parent_id = reached.unit_id
            union all
            select predecessor.predecessor_id from organisation.unit_predecessor predecessor
            where predecessor.unit_id = reached.unit_id
        ) next
    )
    select reached.unit_id from reached
    union
    select unit.id from organisation.unit where platform.viewer_has_role('SYSTEM')
$$;
comment on function organisation.reach(text) is 'published: the units that the viewer''s permission reaches today';
