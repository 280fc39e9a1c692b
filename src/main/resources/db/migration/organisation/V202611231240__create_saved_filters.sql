-- A filter of a list is its query string; saving gives it a name.

create table organisation.saved_filter (
    id         uuid primary key,
    path       text        not null,
    query      text        not null,
    name       text        not null collate "sv-SE-x-icu",
    owner      uuid        not null,
    -- Those with a role in this unit or below it see it too; null keeps it to its owner.
    unit_id    uuid references organisation.unit (id),
    created_at timestamptz not null,
    created_by uuid        not null,
    changed_at timestamptz not null,
    changed_by uuid        not null,
    version    bigint      not null,
    constraint saved_filter_name_once unique (owner, path, name),
    constraint saved_filter_name_not_blank check (name ~ '\S' and length(name) <= 80),
    constraint saved_filter_path_form check (path ~ '^/[A-Za-z0-9][A-Za-z0-9/._-]{0,150}$'),
    constraint saved_filter_query_form check (
        query ~ '^[A-Za-z0-9=&%+._~*/:,-]*$' and length(query) <= 1500)
);
create index saved_filter_unit on organisation.saved_filter (unit_id) where unit_id is not null;
comment on table organisation.saved_filter is
    'A named filter of a list, by path and query string, for its owner or for a unit';
grant select, insert, update, delete on organisation.saved_filter to ${app};
