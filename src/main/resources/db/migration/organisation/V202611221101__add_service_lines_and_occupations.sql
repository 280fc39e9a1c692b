-- What units work with, and what people are employed as.

create table organisation.service_line (
    key        text primary key,
    rank       int    not null,
    name_sv    text   not null collate "sv-SE-x-icu",
    name_en    text,
    short_name text   not null collate "sv-SE-x-icu",
    version    bigint not null,
    constraint service_line_key_form check (key ~ '^[a-z][a-z0-9-]{0,59}$')
);
comment on table organisation.service_line is 'Lines of work, such as financial assistance; units carry out one or several';
grant select, insert, update on organisation.service_line to ${app};

create table organisation.service_line_alias (
    service_line text not null references organisation.service_line (key),
    alias        text not null collate "sv-SE-x-icu",
    constraint service_line_alias_not_blank check (alias ~ '\S')
);
create unique index service_line_alias_unique on organisation.service_line_alias (lower(alias));
create index service_line_alias_of on organisation.service_line_alias (service_line);
comment on table organisation.service_line_alias is 'Other names of a service line, by which imports recognise it';
grant select, insert, delete on organisation.service_line_alias to ${app};

create table organisation.unit_service_line (
    unit_id      uuid      not null references organisation.unit (id),
    service_line text      not null references organisation.service_line (key),
    valid        daterange not null,
    constraint unit_service_line_not_empty check (not isempty(valid) and lower(valid) is not null),
    primary key (unit_id, service_line, valid without overlaps),
    constraint unit_service_line_within_unit foreign key (unit_id, period valid)
        references organisation.unit_period (unit_id, period valid) deferrable initially immediate
);
create index unit_service_line_line on organisation.unit_service_line (service_line);
comment on table organisation.unit_service_line is 'Which lines of work a unit carries out, over time';
grant select, insert, update, delete on organisation.unit_service_line to ${app};

create view organisation.service_line_name with (security_invoker = true) as
select key, rank, name_sv, name_en, short_name from organisation.service_line;
comment on view organisation.service_line_name is 'published: the service lines with their names, in their order by rank';
grant select on organisation.service_line_name to ${app};

create function organisation.unit_service_line_on(day date)
returns table (unit_id uuid, service_line text)
language sql stable parallel safe as $$
    select unit_id, service_line from organisation.unit_service_line where valid @> day
$$;
comment on function organisation.unit_service_line_on(date) is
    'published: which service lines the units have on a day, each unit''s own only';

create table organisation.occupation (
    key         text primary key,
    rank        int     not null,
    name_sv     text    not null collate "sv-SE-x-icu",
    name_en     text,
    employed    boolean not null,
    case_worker boolean not null,
    in_turnover boolean not null,
    note_sv     text,
    note_en     text,
    version     bigint  not null,
    constraint occupation_key_form check (key ~ '^[a-z][a-z0-9-]{0,59}$')
);
comment on table organisation.occupation is 'What people are employed or engaged as; who counts in which figure';
grant select, insert, update on organisation.occupation to ${app};

create table organisation.occupation_alias (
    occupation text not null references organisation.occupation (key),
    alias      text not null collate "sv-SE-x-icu",
    constraint occupation_alias_not_blank check (alias ~ '\S')
);
create unique index occupation_alias_unique on organisation.occupation_alias (lower(alias));
create index occupation_alias_of on organisation.occupation_alias (occupation);
comment on table organisation.occupation_alias is 'Other names of an occupation, by which imports recognise it';
grant select, insert, delete on organisation.occupation_alias to ${app};

create view organisation.occupation_name with (security_invoker = true) as
select key, rank, name_sv, name_en, employed, case_worker, in_turnover from organisation.occupation;
comment on view organisation.occupation_name is 'published: the occupations with their names and who counts as what';
grant select on organisation.occupation_name to ${app};
