-- Long work, and the files that people send in for it.

create table platform.job (
    id                uuid primary key,
    task              text        not null,
    argument          text        not null,
    title_key         text        not null,
    title_arguments   jsonb       not null,
    account           uuid        not null,
    acting_role       text,
    state             text        not null,
    done              int         not null,
    total             int,
    attempts          int         not null,
    message_key       text,
    message_arguments jsonb       not null,
    location          text,
    created_at        timestamptz not null,
    started_at        timestamptz,
    ended_at          timestamptz,
    cancel_asked_at   timestamptz,
    constraint job_state_known check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    constraint job_progress_possible check (done >= 0 and (total is null or total >= 0)),
    constraint job_ended_when_over
        check ((state in ('DONE', 'FAILED', 'CANCELLED')) = (ended_at is not null)),
    constraint job_over_says_so check (ended_at is null or message_key is not null)
);
create index job_account on platform.job (account, created_at desc);
create index job_created on platform.job (created_at);
comment on table platform.job is 'Work that takes longer than a page may: how far it has come, and what became of it.';
comment on column platform.job.task is 'names the part of the program that does it; argument tells it what to work on';
comment on column platform.job.location is 'where to go on when it is over';
grant select, insert, update, delete on platform.job to ${app};

create table platform.upload (
    id          uuid primary key,
    kind        text        not null,
    file_name   text        not null,
    bytes       bytea       not null,
    sha256      bytea       not null,
    account     uuid        not null,
    uploaded_at timestamptz not null,
    job         uuid references platform.job (id) on delete set null,
    constraint upload_size_within check (octet_length(bytes) between 1 and 20 * 1024 * 1024),
    constraint upload_hash_of_bytes check (sha256 = sha256(bytes))
);
-- What comes in is packed already or is to be read once: compressing it would only take time.
alter table platform.upload alter column bytes set storage external;
create index upload_account on platform.upload (account, uploaded_at desc);
create index upload_time on platform.upload (uploaded_at);
comment on table platform.upload is 'A file sent in for an import, until it is seven days old.';
grant select, insert, update, delete on platform.upload to ${app};
