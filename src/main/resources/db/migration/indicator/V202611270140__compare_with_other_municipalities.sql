-- Open figures of other municipalities, beside one's own: from Kolada's published files. They are
-- public, so they have no reach; they are never joined with observations, whose definitions differ.
create table indicator.national_measure (
    id          text primary key,
    title       text        not null,
    description text        not null,
    taken_at    timestamptz not null,
    taken_by    uuid        not null,
    constraint national_measure_id_possible check (id ~ '^[A-Z][0-9]{4,6}$'),
    constraint national_measure_title_whole check (title = btrim(title) and length(title) between 1 and 400),
    constraint national_measure_description_whole check (length(description) <= 8000)
);
comment on table indicator.national_measure is
    'Measures of the national database Kolada, by its ids; differs from an indicator, which the municipality defines';
grant select, insert, update on indicator.national_measure to ${app};

create table indicator.municipality (
    id       text primary key,
    name     text        not null,
    taken_at timestamptz not null,
    taken_by uuid        not null,
    constraint municipality_id_possible check (id ~ '^[0-9]{4}$' and id !~ '^00'),
    constraint municipality_name_whole check (name = btrim(name) and length(name) between 1 and 100)
);
comment on table indicator.municipality is
    'Municipalities by their code of four digits; regions, groups and the country are none';
grant select, insert, update on indicator.municipality to ${app};

create table indicator.national_value (
    measure      text        not null references indicator.national_measure (id),
    municipality text        not null references indicator.municipality (id),
    year         int         not null,
    sex          text        not null,
    value        numeric,
    status       text        not null,
    taken_at     timestamptz not null,
    taken_by     uuid        not null,
    constraint national_value_whole primary key (measure, municipality, year, sex),
    constraint national_value_year_possible check (year between 1950 and 2100),
    constraint national_value_sex_known check (sex in ('ALL', 'WOMEN', 'MEN')),
    constraint national_value_status_whole check (length(status) <= 100)
);
comment on table indicator.national_value is
    'What Kolada says of a municipality in a year; value is null where it says there is none; status as Kolada writes it';
grant select, insert, update, delete on indicator.national_value to ${app};

create table indicator.comparison_group (
    name         text        not null,
    municipality text        not null references indicator.municipality (id),
    taken_at     timestamptz not null,
    taken_by     uuid        not null,
    constraint comparison_group_whole primary key (name, municipality),
    constraint comparison_group_name_whole check (name = btrim(name) and length(name) between 1 and 100)
);
comment on table indicator.comparison_group is
    'The municipalities of each group that the municipality compares itself with';
grant select, insert, delete on indicator.comparison_group to ${app};

create table indicator.own_municipality (
    municipality text        not null references indicator.municipality (id),
    said_at      timestamptz not null,
    said_by      uuid        not null,
    constraint own_municipality_whole primary key (said_at)
);
comment on table indicator.own_municipality is
    'Which municipality is ours among those of Kolada; what was said last holds';
grant select, insert on indicator.own_municipality to ${app};
