-- What the files of others call the columns of an import, once somebody has said which is which.

create table platform.column_name (
    kind       text        not null,
    folded     text        not null,
    header     text        not null,
    -- The Swedish header of the column that is meant; empty for a column that is left out.
    means      text        not null,
    told_at    timestamptz not null,
    told_by    uuid        not null,
    primary key (kind, folded),
    constraint column_name_said check (length(folded) between 1 and 300 and length(header) between 1 and 300)
);
comment on table platform.column_name is
    'What files to import call their columns, for the whole municipality: by kind of import and header';
grant select, insert, update, delete on platform.column_name to ${app};

alter table platform.upload add column columns jsonb not null default '{}';
comment on column platform.upload.columns is
    'What this file calls its columns: what is looked at is what is carried out, whatever is remembered meanwhile';
