-- The technical ground. The schemas belong to the owner role; the program runs as ${app}, which
-- may do to each table what is granted beside it and nothing else.

create schema platform;
grant usage on schema platform to ${app};
-- The program compares the schema with what it was built for before it starts.
grant usage on schema flyway to ${app};
grant select on flyway.flyway_schema_history to ${app};

create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- Who is looking: set where the transaction begins. Raises when it is not, since under row-level
-- security a forgotten viewer would see nothing and say nothing.
create function platform.viewer() returns uuid
language plpgsql stable parallel safe as $$
declare
    viewer text := current_setting('arbetsro.viewer', true);
begin
    if viewer is null or viewer = '' then
        raise exception 'no viewer in this transaction';
    end if;
    return viewer::uuid;
end $$;
comment on function platform.viewer() is 'published: the viewer of this transaction';

create function platform.viewer_has_role(variadic wanted text[]) returns boolean
language sql stable parallel safe
return string_to_array(nullif(current_setting('arbetsro.roles', true), ''), ',') && wanted;
comment on function platform.viewer_has_role(text[]) is
    'published: whether the viewer of this transaction has one of the roles; SYSTEM is the program itself';

-- The day of this transaction by the program's clock, which knows the municipality's time zone.
create function platform.today() returns date
language sql stable parallel safe
return current_setting('arbetsro.today')::date;
comment on function platform.today() is 'published: the day on which this transaction began, where the municipality is';

-- Sign-in -----------------------------------------------------------------------------------------

create table platform.account (
    id            uuid primary key,
    login         text        not null,
    password_hash text,
    created_at    timestamptz not null,
    created_by    uuid        not null,
    disabled_at   timestamptz,
    disabled_by   uuid,
    version       bigint      not null,
    constraint account_login_form check (login = lower(login) and login ~ '^[a-z0-9][a-z0-9.@_-]{1,79}$'),
    constraint account_disabled_whole check ((disabled_at is null) = (disabled_by is null))
);
create unique index account_login_unique on platform.account (login);
comment on table platform.account is 'What signs in. Knows no person: the module organisation gives the same id a name.';
grant select, insert, update on platform.account to ${app};

create view platform.open_account with (security_invoker = true) as
select id, login from platform.account where disabled_at is null;
comment on view platform.open_account is 'published: the accounts that can sign in';
grant select on platform.open_account to ${app};

create table platform.sign_in_failure (
    id      bigint generated always as identity primary key,
    login   text        not null,
    address text        not null,
    at      timestamptz not null
);
create index sign_in_failure_login on platform.sign_in_failure (login, at);
create index sign_in_failure_address on platform.sign_in_failure (address, at);
comment on table platform.sign_in_failure is 'Failed sign-ins of the last day, for slowing down guesses; survives a restart.';
grant select, insert, delete on platform.sign_in_failure to ${app};

-- Sessions: the columns that Spring Session asks for -------------------------------------------------

create table platform.session (
    primary_id            char(36) primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create unique index session_id on platform.session (session_id);
create index session_expiry on platform.session (expiry_time);
create index session_principal on platform.session (principal_name);
comment on table platform.session is 'Sessions of signed-in people, shared by all nodes.';
create table platform.session_attributes (
    session_primary_id char(36)     not null references platform.session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
comment on table platform.session_attributes is 'What a session holds: the account, a message to show once.';
grant select, insert, update, delete on platform.session, platform.session_attributes to ${app};

-- Jobs, in the form that db-scheduler asks for ---------------------------------------------------------

create table platform.scheduled_task (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    state                text,
    primary key (task_name, task_instance)
);
create index scheduled_task_due on platform.scheduled_task (execution_time);
create index scheduled_task_heartbeat on platform.scheduled_task (last_heartbeat);
create index scheduled_task_priority on platform.scheduled_task (priority desc, execution_time);
comment on table platform.scheduled_task is 'Work that waits for its time.';
grant select, insert, update, delete on platform.scheduled_task to ${app};

-- Creates that happen once ------------------------------------------------------------------------------

create table platform.idempotency_key (
    account    uuid        not null,
    route      text        not null,
    key        uuid        not null,
    body_hash  bytea       not null,
    location   text,
    created_at timestamptz not null,
    primary key (account, route, key)
);
create index idempotency_key_age on platform.idempotency_key (created_at);
comment on table platform.idempotency_key is 'The keys of creates of the last 72 hours with where each one led.';
grant select, insert, update, delete on platform.idempotency_key to ${app};

-- The audit trail ------------------------------------------------------------------------------------------

create table platform.audit_entry (
    number        bigint primary key,
    at            timestamptz not null,
    actor         uuid        not null,
    actor_kind    text        not null,
    actor_name    text        not null,
    role          text        not null,
    action        text        not null,
    object_type   text        not null,
    object_id     text        not null,
    unit_id       uuid,
    outcome       text        not null,
    details       jsonb       not null,
    previous_hash bytea       not null,
    hash          bytea       not null,
    constraint audit_entry_number_positive check (number > 0),
    constraint audit_entry_outcome_known check (outcome in ('done', 'denied', 'failed')),
    constraint audit_entry_no_control check (
        concat(actor_kind, actor_name, role, action, object_type, object_id) !~ '[[:cntrl:]]')
);
create index audit_entry_object on platform.audit_entry (object_type, object_id, number);
create index audit_entry_actor on platform.audit_entry (actor, number);
create index audit_entry_time on platform.audit_entry (at);
comment on table platform.audit_entry is 'Every act, in order, each row holding the hash of the row before it.';

create table platform.audit_head (
    only_one boolean primary key default true,
    number   bigint not null,
    hash     bytea  not null,
    constraint audit_head_only_one check (only_one)
);
insert into platform.audit_head (number, hash) values (0, sha256('Arbetsro'::bytea));
comment on table platform.audit_head is 'Number and hash of the last entry; its row lock orders parallel writers.';
grant select on platform.audit_entry, platform.audit_head to ${app};

-- The text that is hashed. Fields stand between unit separators (0x1F), which none may contain.
create function platform.audit_text(
    number bigint, at timestamptz, actor uuid, actor_kind text, actor_name text, role text, action text,
    object_type text, object_id text, unit_id uuid, outcome text, details jsonb, previous_hash bytea)
returns text language sql stable
return concat_ws(E'\x1f', number, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), actor,
    actor_kind, actor_name, role, action, object_type, object_id, coalesce(unit_id::text, '-'), outcome,
    details::text, encode(previous_hash, 'hex'));
comment on function platform.audit_text is 'The text of an entry over which its hash is made';

-- The only way to write: takes the next number under the lock of the head. The program may call it
-- but neither insert nor change a row by other means.
create function platform.append_audit(
    at timestamptz, actor uuid, actor_kind text, actor_name text, role text, action text,
    object_type text, object_id text, unit_id uuid, outcome text, details jsonb)
returns bigint language plpgsql security definer set search_path = pg_catalog, platform as $$
declare
    head platform.audit_head;
    next_number bigint;
    next_hash bytea;
begin
    select * into head from platform.audit_head for update;
    next_number := head.number + 1;
    next_hash := sha256(convert_to(platform.audit_text(next_number, at, actor, actor_kind, actor_name, role,
        action, object_type, object_id, unit_id, outcome, details, head.hash), 'UTF8'));
    insert into platform.audit_entry values (next_number, at, actor, actor_kind, actor_name, role, action,
        object_type, object_id, unit_id, outcome, details, head.hash, next_hash);
    update platform.audit_head set number = next_number, hash = next_hash;
    return next_number;
end $$;
comment on function platform.append_audit is 'Appends one act to the audit trail';
revoke all on function platform.append_audit from public;
grant execute on function platform.append_audit to ${app};
