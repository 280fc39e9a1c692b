alter table organisation.unit_kind
    add column version bigint not null default 1,
    alter column name_sv type text collate "sv-SE-x-icu",
    add constraint unit_kind_rank check (rank between 0 and 99);
