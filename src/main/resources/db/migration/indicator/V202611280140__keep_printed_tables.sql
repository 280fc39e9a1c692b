-- Tables that others have published, as they were printed: each cell as its text with the number that it
-- prints, what a person has said that rows and columns are, what follows from the other cells, and where the
-- two differ. Nothing here is a figure of ours.
create table indicator.printed_source (
    id           uuid primary key,
    title        text        not null collate "sv-SE-x-icu",
    publisher    text        not null,
    year         int,
    -- Where in the publication, in words.
    place        text,
    url          text,
    -- What the publication says of how the figures came to be, in our own words.
    note         text,
    -- When somebody said what rows and columns are; until then what is stored is a guess.
    confirmed_at timestamptz,
    removed_at   timestamptz,
    created_at   timestamptz not null,
    created_by   uuid        not null,
    changed_at   timestamptz not null,
    changed_by   uuid        not null,
    version      bigint      not null,
    constraint printed_source_year_possible check (year between 1900 and 2200),
    constraint printed_source_url_form check (url ~ '^https?://\S+$')
);
comment on table indicator.printed_source is 'Publications whose tables were entered as they were printed';

create table indicator.printed_table (
    source  uuid    not null references indicator.printed_source (id),
    number  int     not null,
    name    text    not null,
    -- Whether its counts are sums over the tables before it.
    adds_up boolean not null,
    primary key (source, number),
    constraint printed_table_number_possible check (number between 0 and 29)
);
comment on table indicator.printed_table is 'Tables of a publication in their order, from 0';

create table indicator.printed_row (
    source       uuid not null,
    table_number int  not null,
    number       int  not null,
    role         text not null,
    primary key (source, table_number, number),
    foreign key (source, table_number) references indicator.printed_table (source, number) on delete cascade,
    constraint printed_row_number_possible check (number between 0 and 499),
    constraint printed_row_role_known check (role in ('PART', 'NO_ANSWER', 'SUBTOTAL', 'TOTAL', 'IGNORED'))
);
comment on table indicator.printed_row is 'Rows of a printed table, with what each is';

create table indicator.printed_column (
    source       uuid not null,
    table_number int  not null,
    number       int  not null,
    measure      text not null,
    primary key (source, table_number, number),
    foreign key (source, table_number) references indicator.printed_table (source, number) on delete cascade,
    constraint printed_column_number_possible check (number between 0 and 29),
    constraint printed_column_measure_known
        check (measure in ('LABEL', 'COUNT', 'ROW_SUM', 'PERCENT', 'ROW_PERCENT', 'NUMBER', 'IGNORED'))
);
comment on table indicator.printed_column is 'Columns of a printed table, with what each holds';

create table indicator.printed_cell (
    source        uuid not null,
    table_number  int  not null,
    row_number    int  not null,
    column_number int  not null,
    -- As it stands in the publication; cells in which nothing is printed have no row here.
    printed       text not null,
    -- The number that it prints; null where it prints none.
    value         numeric,
    primary key (source, table_number, row_number, column_number),
    foreign key (source, table_number, row_number)
        references indicator.printed_row (source, table_number, number) on delete cascade,
    foreign key (source, table_number, column_number)
        references indicator.printed_column (source, table_number, number) on delete cascade,
    constraint printed_cell_not_empty check (printed <> '')
);
comment on table indicator.printed_cell is 'What is printed in a cell, with the number that it prints';

create table indicator.printed_worked (
    source        uuid    not null,
    table_number  int     not null,
    row_number    int     not null,
    column_number int     not null,
    how           text    not null,
    value         numeric not null,
    primary key (source, table_number, row_number, column_number, how),
    foreign key (source, table_number, row_number)
        references indicator.printed_row (source, table_number, number) on delete cascade,
    foreign key (source, table_number, column_number)
        references indicator.printed_column (source, table_number, number) on delete cascade,
    constraint printed_worked_how_known check (how in ('SUM', 'ROW_SUM', 'SHARE', 'REST'))
);
comment on table indicator.printed_worked is 'What follows for a cell from the other cells of its table, by the rule that tells it';

create table indicator.printed_finding (
    source        uuid not null,
    number        int  not null,
    table_number  int  not null,
    row_number    int  not null,
    -- Null where the whole row is meant.
    column_number int,
    kind          text not null,
    printed       text not null,
    recomputed    text not null,
    primary key (source, number),
    foreign key (source, table_number, row_number)
        references indicator.printed_row (source, table_number, number) on delete cascade,
    constraint printed_finding_kind_known
        check (kind in ('SUM', 'ROW_SUM', 'PERCENT', 'DUPLICATE_ROW', 'MISSING', 'MISSING_TWO_WAYS', 'UNREADABLE',
            'LABEL_NUMBER', 'SUM_OF_TABLES'))
);
comment on table indicator.printed_finding is 'Where printed tables disagree with themselves or each other: printed and recomputed';

grant select, insert, update on indicator.printed_source to ${app};
grant select, insert, delete on indicator.printed_table to ${app};
grant select, insert on indicator.printed_row, indicator.printed_column, indicator.printed_cell,
    indicator.printed_worked, indicator.printed_finding to ${app};
