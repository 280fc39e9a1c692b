-- The days of the plan's year that the municipality has set itself; others come from what modules know.
create table plan.year_rule (
    id          uuid primary key,
    kind        text        not null,
    name_sv     text        not null collate "sv-SE-x-icu",
    name_en     text        collate "sv-SE-x-icu",
    first_day   date        not null,
    length_days int         not null,
    yearly      boolean     not null,
    example     boolean     not null,
    created_at  timestamptz not null,
    created_by  uuid        not null,
    changed_at  timestamptz not null,
    changed_by  uuid        not null,
    version     bigint      not null,
    constraint year_rule_kind_known check (kind in (
        'measuring', 'report', 'planning', 'round', 'network', 'revision', 'checkpoint', 'meeting', 'other')),
    constraint year_rule_name_there check (name_sv ~ '\S' and length(name_sv) <= 120),
    constraint year_rule_length_within check (length_days between 1 and 92)
);
comment on table plan.year_rule is 'Something that comes back each year on a day, or comes once; example marks what is not the municipality''s own';

create table plan.year_rule_day (
    year_rule_id uuid not null references plan.year_rule (id) on delete cascade,
    year         int  not null,
    day          date not null,
    primary key (year_rule_id, year),
    constraint year_rule_day_near check (abs(extract(year from day) - year) <= 1)
);
comment on table plan.year_rule_day is 'The day of one year where it is another than usual';
grant select, insert, update, delete on plan.year_rule, plan.year_rule_day to ${app};
