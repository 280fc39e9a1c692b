-- Reports: written sections and automatic parts, open while they are written, frozen for ever after.

create schema report;
grant usage on schema report to ${app};

create table report.report (
    id              uuid primary key,
    unit_id         uuid        not null references organisation.unit (id),
    period          text        not null,
    registry_number text,
    contact         text,
    contact_email   text,
    sample          boolean     not null,
    created_at      timestamptz not null,
    created_by      uuid        not null,
    frozen_at       timestamptz,
    frozen_by       uuid,
    -- All that the frozen report tells, as JSON, byte for byte; sha256 is that of these bytes.
    contents        text,
    sha256          text,
    version         bigint      not null,
    constraint report_once unique (unit_id, period),
    constraint report_is_t2 check (period ~ '^[0-9]{4}-T2$'),
    constraint report_frozen_whole check (num_nonnulls(frozen_at, frozen_by, contents, sha256) in (0, 4)),
    constraint report_sha256_form check (sha256 ~ '^[0-9a-f]{64}$')
);
comment on table report.report is 'The T2 report of a unit for a year, until 31 August';
grant select, insert, update on report.report to ${app};

create table report.section (
    id         uuid primary key,
    report_id  uuid        not null references report.report (id),
    key        text        not null,
    text       text        not null,
    changed_at timestamptz not null,
    changed_by uuid        not null,
    version    bigint      not null,
    constraint section_once unique (report_id, key),
    constraint section_key check (key in ('proposal', 'summary', 'background', 'matter', 'steering-group',
        'preparation', 'views', 'gender-equality', 'appendices'))
);
comment on table report.section is 'A written part of a report, one writer at a time';
grant select, insert, update on report.section to ${app};

-- The files of a frozen report, kept as they were made: a later program would draw them otherwise.
create table report.frozen_file (
    report_id uuid  not null references report.report (id),
    form      text  not null,
    bytes     bytea not null,
    primary key (report_id, form),
    constraint frozen_file_form check (form in ('pdf', 'docx', 'html'))
);
comment on table report.frozen_file is 'The files of a frozen report, byte for byte';
grant select, insert on report.frozen_file to ${app};

create function report.refuse_change_of_frozen() returns trigger
language plpgsql as $$
begin
    raise exception 'a frozen report does not change' using errcode = '23514', constraint = 'report_frozen';
end $$;
comment on function report.refuse_change_of_frozen() is 'Keeps frozen reports as they are';
create function report.refuse_change_of_frozen_section() returns trigger
language plpgsql as $$
begin
    if exists (select from report.report where id = old.report_id and frozen_at is not null) then
        raise exception 'a frozen report does not change' using errcode = '23514', constraint = 'report_frozen';
    end if;
    return new;
end $$;
comment on function report.refuse_change_of_frozen_section() is 'Keeps the sections of frozen reports as they are';
create trigger report_frozen before update on report.report
    for each row when (old.frozen_at is not null) execute function report.refuse_change_of_frozen();
create trigger section_frozen before update on report.section
    for each row execute function report.refuse_change_of_frozen_section();
