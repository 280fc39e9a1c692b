-- Letters on their way out. A row is written in the transaction of what caused it, and is claimed
-- by one program at a time for as long as its lease lasts.
create table platform.letter (
    id           uuid primary key,
    recipient    uuid        not null,
    address      text        not null,
    kind         text        not null,
    language     text        not null,
    subject      text        not null,
    body         text        not null,
    created_at   timestamptz not null,
    state        text        not null,
    attempts     int         not null,
    next_at      timestamptz not null,
    leased_by    uuid,
    leased_until timestamptz,
    ended_at     timestamptz,
    fault        text,
    constraint letter_state_known check (state in ('WAITING', 'DELIVERED', 'FAILED', 'DROPPED')),
    constraint letter_ended_when_over check ((state = 'WAITING') = (ended_at is null)),
    constraint letter_lease_whole check ((leased_by is null) = (leased_until is null)),
    constraint letter_head_on_one_line check (concat(address, subject, kind) !~ '[[:cntrl:]]'),
    constraint letter_attempts_counted check (attempts >= 0)
);
create index letter_due on platform.letter (next_at) where state = 'WAITING';
create index letter_ended on platform.letter (ended_at) where state <> 'WAITING';
comment on table platform.letter is 'Mail to be delivered, and for a month what became of it; a letter that is delivered keeps no text.';
grant select, insert, update, delete on platform.letter to ${app};

-- Reminders ---------------------------------------------------------------------------------------

create table platform.reminder_choice (
    account      uuid primary key,
    rhythm       text not null,
    language     text not null,
    silent_until date,
    constraint reminder_choice_rhythm_known check (rhythm in ('DAILY', 'WEEKLY', 'OFF')),
    constraint reminder_choice_language_known check (language in ('sv', 'en'))
);
comment on table platform.reminder_choice is 'How someone wants to be reminded; daily in Swedish without a row.';

create table platform.reminder_mute (
    account  uuid not null,
    href     text not null,
    words    text not null,
    until    date,
    muted_at timestamptz not null,
    primary key (account, href)
);
comment on table platform.reminder_mute is 'What someone does not want to be reminded of, for good or until a day.';

create table platform.reminder_told (
    account uuid not null,
    href    text not null,
    due     date,
    told_on date not null,
    primary key (account, href)
);
create index reminder_told_age on platform.reminder_told (told_on);
comment on table platform.reminder_told is 'What someone has been reminded of, so that it is new only once.';

create table platform.digest (
    account uuid        not null,
    day     date        not null,
    made_at timestamptz not null,
    letter  uuid,
    primary key (account, day)
);
create index digest_day on platform.digest (day);
comment on table platform.digest is 'That the reminders of someone have been gone through on a day; its key keeps it to once.';
comment on column platform.digest.letter is 'the letter that came of it; null when there was nothing to say';
grant select, insert, update, delete on platform.reminder_choice, platform.reminder_mute,
    platform.reminder_told, platform.digest to ${app};
