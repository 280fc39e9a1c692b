-- The secret address at which a calendar program fetches someone's days. Only its hash is kept.
create table platform.calendar_feed (
    account      uuid primary key,
    hash         bytea       not null,
    created_at   timestamptz not null,
    last_read_on date,
    constraint calendar_feed_hash_size check (length(hash) = 32)
);
create unique index calendar_feed_hash on platform.calendar_feed (hash);
comment on table platform.calendar_feed is 'With what a calendar program shows whose days it may fetch; one for each account at most.';
grant select, insert, update, delete on platform.calendar_feed to ${app};
