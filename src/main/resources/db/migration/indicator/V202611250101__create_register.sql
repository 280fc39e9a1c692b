-- The HR register as the figures need it: people by the id of the HR system, without names, what they
-- are employed as, their time and their absence. Nobody reads it but the program when it computes.

-- Who may see rows: the program in its duty of computing, and a file while it is being taken in.
create function indicator.register_open() returns boolean
language sql stable parallel safe
return platform.viewer() = 'ef2fb9ab-4300-368c-8d2e-7bdcc5f23f30'::uuid
    or coalesce(current_setting('arbetsro.register', true), '') = 'intake';
comment on function indicator.register_open() is
    'Whether this transaction computes figures or takes in a file of the HR register';

create table indicator.register_batch (
    id       uuid primary key,
    kind     text        not null,
    sha256   text        not null,
    rows     int         not null,
    taken_at timestamptz not null,
    taken_by uuid        not null,
    constraint register_batch_kind check (kind in ('EMPLOYMENTS', 'HOURS', 'ABSENCE')),
    constraint register_batch_sha256_form check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint register_batch_rows_counted check (rows > 0),
    constraint register_batch_once unique (kind, sha256)
);
comment on table indicator.register_batch is 'Which files of the HR register have been taken in, by digest';
grant select, insert on indicator.register_batch to ${app};

create table indicator.register_person (
    number     int generated always as identity primary key,
    hr_id      text not null,
    sex        text not null,
    birth_year int  not null,
    constraint register_person_once unique (hr_id),
    constraint register_person_no_identity_number check (not organisation.holds_identity_number(hr_id)),
    constraint register_person_sex check (sex in ('WOMAN', 'MAN')),
    constraint register_person_birth_year check (birth_year between 1900 and 2100)
);
comment on table indicator.register_person is 'People of the HR register by HR id, without names; read by the computing alone';
grant select, insert, update on indicator.register_person to ${app};

create table indicator.register_employment (
    person     int          not null references indicator.register_person (number),
    unit_id    uuid         not null references organisation.unit (id),
    occupation text         not null references organisation.occupation (key),
    valid      daterange    not null,
    form       text         not null,
    extent     numeric(5, 2) not null,
    end_reason text         not null,
    constraint register_employment_once primary key (person, unit_id, occupation, valid without overlaps),
    constraint register_employment_not_empty check (not isempty(valid) and lower(valid) is not null),
    constraint register_employment_form check (form in ('PERMANENT', 'FIXED_TERM', 'HOURLY')),
    constraint register_employment_extent check (extent between 0 and 100),
    constraint register_employment_end_reason check (
        end_reason in ('OWN_REQUEST', 'RETIREMENT', 'END_OF_TERM', 'NOTICE', 'OTHER', 'NOT_STATED')),
    constraint register_employment_reason_of_end check (not upper_inf(valid) or end_reason = 'NOT_STATED')
);
comment on table indicator.register_employment is
    'Employments of the HR register: what, where, on what terms and why they ended; read by the computing alone';
grant select, insert, delete on indicator.register_employment to ${app};

create table indicator.register_hours (
    month    date          not null,
    person   int           not null references indicator.register_person (number),
    unit_id  uuid          not null references organisation.unit (id),
    ordinary numeric(6, 2) not null,
    agreed   numeric(6, 2) not null,
    constraint register_hours_once primary key (month, person, unit_id),
    constraint register_hours_first_of_month check (extract(day from month) = 1),
    constraint register_hours_within_month check (agreed between 0 and 744 and ordinary between 0 and agreed)
);
comment on table indicator.register_hours is
    'Agreed working time per person, unit and month, and what of it was ordinary; read by the computing alone';
grant select, insert, update on indicator.register_hours to ${app};

create table indicator.register_absence (
    month         date          not null,
    person        int           not null,
    unit_id       uuid          not null,
    sequence_days int           not null,
    hours         numeric(6, 2) not null,
    constraint register_absence_once primary key (month, person, unit_id, sequence_days),
    constraint register_absence_of_time foreign key (month, person, unit_id)
        references indicator.register_hours (month, person, unit_id) deferrable initially immediate,
    constraint register_absence_hours check (hours > 0 and hours <= 744),
    constraint register_absence_sequence check (sequence_days between 1 and 36525)
);
comment on table indicator.register_absence is
    'Hours of sick leave per person, unit and month, by how many days in sequence they belong to; read by the computing alone';
grant select, insert, delete on indicator.register_absence to ${app};

alter table indicator.register_person enable row level security;
alter table indicator.register_person force row level security;
create policy register_person_computing on indicator.register_person
    using ((select indicator.register_open())) with check ((select indicator.register_open()));
alter table indicator.register_employment enable row level security;
alter table indicator.register_employment force row level security;
create policy register_employment_computing on indicator.register_employment
    using ((select indicator.register_open())) with check ((select indicator.register_open()));
alter table indicator.register_hours enable row level security;
alter table indicator.register_hours force row level security;
create policy register_hours_computing on indicator.register_hours
    using ((select indicator.register_open())) with check ((select indicator.register_open()));
alter table indicator.register_absence enable row level security;
alter table indicator.register_absence force row level security;
create policy register_absence_computing on indicator.register_absence
    using ((select indicator.register_open())) with check ((select indicator.register_open()));
