-- Meetings of bodies: agenda, papers, minutes, what was decided and what somebody is to do.

create table governance.meeting (
    id             uuid primary key,
    body_id        uuid        not null references governance.body (id),
    day            date        not null,
    starts         time        not null,
    ends           time,
    place          text,
    link           text,
    lang           text        not null,
    state          text        not null,
    called_at      timestamptz,
    -- Rises each time that those who are called must be told anew.
    sequence       int         not null,
    cancelled_why  text,
    -- What the minutes tell, as JSON, byte for byte, since they were presented for signing; sha256 is
    -- that of these bytes.
    contents       text,
    sha256         text,
    presented_at   timestamptz,
    presented_by   uuid,
    signed_at      timestamptz,
    created_at     timestamptz not null,
    created_by     uuid        not null,
    changed_at     timestamptz not null,
    changed_by     uuid        not null,
    version        bigint      not null,
    constraint meeting_state_known check (state in ('DRAFT', 'CALLED', 'CANCELLED', 'PRESENTED', 'SIGNED')),
    constraint meeting_lang_known check (lang in ('sv', 'en')),
    constraint meeting_ends_after_it_starts check (ends > starts),
    constraint meeting_link_form check (link ~ '^https?://\S+$' and length(link) <= 500),
    constraint meeting_called_when_state check (called_at is not null or state in ('DRAFT', 'CANCELLED')),
    constraint meeting_cancelled_when_why check ((state = 'CANCELLED') = (cancelled_why is not null)),
    constraint meeting_contents_whole check (num_nonnulls(contents, sha256, presented_at, presented_by) in (0, 4)),
    constraint meeting_presented_when_contents check ((state in ('PRESENTED', 'SIGNED')) = (contents is not null)),
    constraint meeting_signed_when_at check ((state = 'SIGNED') = (signed_at is not null))
);
create index meeting_body on governance.meeting (body_id, day desc, starts desc);
create index meeting_day on governance.meeting (day);
comment on table governance.meeting is 'Meetings of bodies, from draft through call and minutes to signed';
grant select, insert, update on governance.meeting to ${app};

create table governance.matter (
    id           uuid primary key,
    meeting_id   uuid        not null references governance.meeting (id),
    position     int         not null,
    heading      text        not null collate "sv-SE-x-icu",
    text         text,
    -- What it is about, by its address in the program.
    about        text,
    -- Whether it goes through the tasks that are not done.
    tasks        boolean     not null,
    carried_from uuid references governance.matter (id),
    said         text,
    outcome      text,
    decision     text,
    -- The opened form that saved it last: what it saves again is no conflict with itself.
    form_key     uuid,
    lang         text        not null,
    created_at   timestamptz not null,
    created_by   uuid        not null,
    changed_at   timestamptz not null,
    changed_by   uuid        not null,
    version      bigint      not null,
    constraint matter_heading_not_blank check (heading ~ '\S' and length(heading) <= 200),
    constraint matter_about_form check (about ~ '^/[a-z-]+(/[A-Za-z0-9-]+)+$'),
    constraint matter_outcome_known check (outcome in ('DECIDED', 'NOT_DECIDED', 'CARRIED_OVER')),
    constraint matter_decided_says_so check (outcome <> 'DECIDED' or decision is not null),
    constraint matter_lang_known check (lang in ('sv', 'en'))
);
create index matter_meeting on governance.matter (meeting_id, position);
create index matter_carried_from on governance.matter (carried_from);
comment on table governance.matter is 'The matters of a meeting: what is asked, what was said, what was decided';
grant select, insert, update, delete on governance.matter to ${app};

create table governance.task (
    id                 uuid primary key,
    matter_id          uuid        not null references governance.matter (id),
    what               text        not null collate "sv-SE-x-icu",
    responsible_person uuid references organisation.person (id),
    responsible_role   text,
    due_on             date        not null,
    done_at            timestamptz,
    done_by            uuid,
    -- The activity that it became.
    activity_id        uuid references plan.activity (id),
    created_at         timestamptz not null,
    created_by         uuid        not null,
    constraint task_what_not_blank check (what ~ '\S' and length(what) <= 200),
    constraint task_responsible_there check (num_nonnulls(responsible_person, responsible_role) >= 1),
    constraint task_done_whole check (num_nonnulls(done_at, done_by) in (0, 2))
);
create index task_matter on governance.task (matter_id);
create index task_person on governance.task (responsible_person) where done_at is null and activity_id is null;
comment on table governance.task is 'What a meeting gave someone to do, by a day';
grant select, insert, update, delete on governance.task to ${app};

create table governance.attendance (
    meeting_id uuid not null references governance.meeting (id),
    position   int  not null,
    person_id  uuid references organisation.person (id),
    name       text,
    -- As what; null for a guest.
    part       text,
    primary key (meeting_id, position),
    constraint attendance_one_known check (num_nonnulls(person_id, name) >= 1)
);
comment on table governance.attendance is 'Who was there, members and guests';
grant select, insert, delete on governance.attendance to ${app};

create table governance.adjuster (
    meeting_id uuid not null references governance.meeting (id),
    person_id  uuid not null references organisation.person (id),
    signed_at  timestamptz,
    -- What she signed: the hash of the contents.
    sha256     text,
    primary key (meeting_id, person_id),
    constraint adjuster_signed_whole check (num_nonnulls(signed_at, sha256) in (0, 2))
);
create index adjuster_person on governance.adjuster (person_id) where signed_at is null;
comment on table governance.adjuster is 'Who adjusts the minutes of a meeting by signing them, and when she did';
grant select, insert, update, delete on governance.adjuster to ${app};

create table governance.paper (
    id         uuid primary key,
    meeting_id uuid        not null references governance.meeting (id),
    title      text        not null collate "sv-SE-x-icu",
    url        text,
    file_name  text,
    bytes      bytea,
    sha256     text,
    added_at   timestamptz not null,
    added_by   uuid        not null,
    constraint paper_title_not_blank check (title ~ '\S' and length(title) <= 200),
    constraint paper_one_whole check (num_nonnulls(file_name, bytes, sha256) in (0, 3)
        and num_nonnulls(url, bytes) = 1),
    constraint paper_url_form check (url ~ '^https?://\S+$' and length(url) <= 500),
    constraint paper_bytes_positive check (octet_length(bytes) between 1 and 20 * 1024 * 1024)
);
create index paper_meeting on governance.paper (meeting_id);
comment on table governance.paper is 'Papers of a meeting: files and links';
grant select, insert, delete on governance.paper to ${app};

create table governance.minutes_file (
    meeting_id uuid  not null references governance.meeting (id),
    form       text  not null,
    bytes      bytea not null,
    primary key (meeting_id, form),
    constraint minutes_file_known check (form in ('pdf', 'docx'))
);
comment on table governance.minutes_file is 'The files of signed minutes, byte for byte';
grant select, insert on governance.minutes_file to ${app};

create table governance.minutes_note (
    meeting_id uuid        not null references governance.meeting (id),
    noted_at   timestamptz not null,
    noted_by   uuid        not null,
    text       text        not null,
    lang       text        not null,
    primary key (meeting_id, noted_at),
    constraint minutes_note_text_whole check (text ~ '\S'),
    constraint minutes_note_lang_known check (lang in ('sv', 'en'))
);
comment on table governance.minutes_note is 'What puts signed minutes right, dated; the minutes themselves stay';
grant select, insert on governance.minutes_note to ${app};

create table governance.decision (
    id              uuid primary key,
    body_id         uuid        not null references governance.body (id),
    meeting_id      uuid references governance.meeting (id),
    matter_id       uuid references governance.matter (id),
    title           text        not null collate "sv-SE-x-icu",
    text            text        not null,
    decided_on      date        not null,
    registry_number text,
    lang            text        not null,
    created_at      timestamptz not null,
    created_by      uuid        not null,
    changed_at      timestamptz not null,
    changed_by      uuid        not null,
    version         bigint      not null,
    constraint decision_title_not_blank check (title ~ '\S' and length(title) <= 200),
    constraint decision_text_whole check (text ~ '\S'),
    constraint decision_meeting_whole check (num_nonnulls(meeting_id, matter_id) in (0, 2)),
    constraint decision_of_matter_only_one unique (matter_id),
    constraint decision_lang_known check (lang in ('sv', 'en'))
);
create index decision_body on governance.decision (body_id, decided_on desc);
comment on table governance.decision is 'What a body decided on a day, at a meeting here or recorded from elsewhere';
grant select, insert, update, delete on governance.decision to ${app};

-- Signed minutes stay as they were signed.
create function governance.refuse_change_of_signed() returns trigger
language plpgsql as $$
begin
    raise exception 'signed minutes do not change' using errcode = '23514', constraint = 'minutes_signed';
end $$;
comment on function governance.refuse_change_of_signed() is 'Keeps signed minutes as they are';
create trigger meeting_signed before update on governance.meeting
    for each row when (old.state = 'SIGNED') execute function governance.refuse_change_of_signed();

create function governance.refuse_change_of_matter() returns trigger
language plpgsql as $$
begin
    if exists (select from governance.meeting where id = old.meeting_id and state in ('PRESENTED', 'SIGNED')) then
        raise exception 'signed minutes do not change' using errcode = '23514', constraint = 'minutes_signed';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
comment on function governance.refuse_change_of_matter() is 'Keeps the matters of minutes as they are that are being signed';
create trigger matter_signed before update or delete on governance.matter
    for each row execute function governance.refuse_change_of_matter();

-- The one place of who sees what of meetings and decisions. A draft of a call is its keepers'; a called
-- meeting is everyone's who knows of the body; minutes and what they decide are those of members and
-- keepers until they are signed, and then everyone's who reads.
create function governance.meetings_shown()
returns table (meeting_id uuid, body_id uuid, unit_id uuid, minutes boolean, sits boolean, keeps boolean)
language sql stable parallel safe rows 100 as $$
    select meeting.id, shown.body_id, shown.unit_id, meeting.state = 'SIGNED' or shown.sits or shown.keeps,
        shown.sits, shown.keeps
    from governance.bodies_shown() shown
    join governance.meeting on meeting.body_id = shown.body_id
    where shown.keeps or meeting.called_at is not null
$$;
comment on function governance.meetings_shown() is
    'The meetings that the viewer may know of, whether she sees their minutes, and whether she keeps them';

create function governance.decisions_shown()
returns table (decision_id uuid, body_id uuid, unit_id uuid, final boolean, keeps boolean)
language sql stable parallel safe rows 100 as $$
    select decision.id, shown.body_id, shown.unit_id, coalesce(meeting.state = 'SIGNED', true), shown.keeps
    from governance.bodies_shown() shown
    join governance.decision on decision.body_id = shown.body_id
    left join governance.meeting on meeting.id = decision.meeting_id
    where meeting.id is null or meeting.state = 'SIGNED' or shown.sits or shown.keeps
$$;
comment on function governance.decisions_shown() is
    'The decisions that the viewer may see; final once their minutes are signed';

-- What is decided where another module keeps it: a version of the plan, a local plan.
create table governance.decision_subject (
    decision_id     uuid not null references governance.decision (id),
    plan_version_id uuid references plan.plan_version (id),
    local_plan_id   uuid references plan.local_plan (id),
    stated_at       timestamptz not null,
    stated_by       uuid        not null,
    constraint decision_subject_one_known check (num_nonnulls(plan_version_id, local_plan_id) = 1),
    constraint decision_subject_only_one unique nulls not distinct (decision_id, plan_version_id, local_plan_id)
);
create index decision_subject_version on governance.decision_subject (plan_version_id);
create index decision_subject_local_plan on governance.decision_subject (local_plan_id);
comment on table governance.decision_subject is 'The versions and local plans that a decision is about';
grant select, insert, delete on governance.decision_subject to ${app};
