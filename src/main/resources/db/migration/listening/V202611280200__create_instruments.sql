-- Instruments with which employees and clients are asked: versions that are written as a draft and fixed once.

create schema listening;
grant usage on schema listening to ${app};

create table listening.instrument (
    id         uuid primary key,
    -- Which of those that come with the program it is; null for all others.
    ready_key  text,
    removed_at timestamptz,
    created_at timestamptz not null,
    created_by uuid        not null,
    constraint instrument_ready_known unique (ready_key)
);
comment on table listening.instrument is 'Instruments through all their versions';

create table listening.instrument_version (
    instrument uuid        not null references listening.instrument (id),
    number     int         not null,
    -- The file of the instrument, to the byte: what was fixed is what is handed over.
    document   text        not null,
    name_sv    text        not null collate "sv-SE-x-icu"
        generated always as (document::jsonb #>> '{instrument,name,sv}') stored,
    name_en    text generated always as (document::jsonb #>> '{instrument,name,en}') stored,
    audience   text        not null generated always as (document::jsonb #>> '{instrument,audience}') stored,
    items      int         not null
        generated always as (jsonb_array_length(document::jsonb #> '{instrument,items}')) stored,
    -- Counted up with every change: what a writer saw.
    revision   bigint      not null,
    fixed_at   timestamptz,
    fixed_by   uuid,
    -- The SHA-256 of the document.
    hash       text,
    created_at timestamptz not null,
    created_by uuid        not null,
    changed_at timestamptz not null,
    changed_by uuid        not null,
    primary key (instrument, number),
    constraint instrument_version_number_possible check (number >= 1),
    constraint instrument_version_fixed_whole
        check ((fixed_at is null) = (fixed_by is null) and (fixed_at is null) = (hash is null)),
    constraint instrument_version_audience_known check (audience in ('EMPLOYEES', 'PARTICIPANTS', 'CLIENTS'))
);
-- One at a time is written on.
create unique index instrument_version_draft_possible on listening.instrument_version (instrument)
    where fixed_at is null;
comment on table listening.instrument_version is
    'Versions of instruments by number, each one document; fixed versions never change';

create table listening.instrument_revision (
    instrument uuid        not null,
    number     int         not null,
    revision   bigint      not null,
    document   text        not null,
    at         timestamptz not null,
    by         uuid        not null,
    primary key (instrument, number, revision),
    foreign key (instrument, number) references listening.instrument_version (instrument, number)
);
comment on table listening.instrument_revision is
    'What versions looked like while they were written, so that a change can be undone and two writers told apart';

create function listening.refuse_change_of_fixed() returns trigger
    language plpgsql as $$
begin
    raise exception 'a fixed version does not change' using errcode = '23514', constraint = 'instrument_version_fixed';
end $$;
comment on function listening.refuse_change_of_fixed() is 'Keeps fixed versions of instruments as they are';
create trigger keep_fixed before update or delete on listening.instrument_version
    for each row when (old.fixed_at is not null) execute function listening.refuse_change_of_fixed();

grant select, insert, update on listening.instrument, listening.instrument_version to ${app};
grant select, insert on listening.instrument_revision to ${app};
