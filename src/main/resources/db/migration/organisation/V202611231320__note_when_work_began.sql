-- From when on the municipality works here for real; without the row it is being set up.
create table organisation.live (
    only_one boolean primary key default true,
    since    timestamptz not null,
    by       uuid        not null,
    constraint live_only_one check (only_one)
);
comment on table organisation.live is 'Since when the municipality works here for real, and who said so';
grant select, insert, delete on organisation.live to ${app};
