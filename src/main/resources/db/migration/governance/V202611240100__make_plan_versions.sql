-- The making of a plan version as a case: proposal, views of bodies, officer report, decision, check points.

create table governance.plan_making (
    id              uuid primary key,
    plan_version_id uuid        not null references plan.plan_version (id),
    registry_number text,
    background      text,
    state           text        not null,
    -- How many times the officer report has been handed over to the boards.
    submissions     int         not null,
    in_force_on     date,
    lang            text        not null,
    created_at      timestamptz not null,
    created_by      uuid        not null,
    changed_at      timestamptz not null,
    changed_by      uuid        not null,
    version         bigint      not null,
    constraint plan_making_state_known check (state in ('PREPARING', 'SENT_OUT', 'SUBMITTED', 'SENT_BACK', 'DECIDED',
        'IN_FORCE', 'REJECTED', 'WITHDRAWN')),
    constraint plan_making_in_force_when_day check ((state = 'IN_FORCE') = (in_force_on is not null)),
    constraint plan_making_lang_known check (lang in ('sv', 'en'))
);
create unique index plan_making_one_open on governance.plan_making (plan_version_id)
    where state not in ('REJECTED', 'WITHDRAWN');
create index plan_making_version on governance.plan_making (plan_version_id);
comment on table governance.plan_making is 'The making of a plan version as a case, from proposal to decision';
grant select, insert, update on governance.plan_making to ${app};

create table governance.plan_making_board (
    plan_making_id uuid not null references governance.plan_making (id),
    position       int  not null,
    body_id        uuid not null references governance.body (id),
    primary key (plan_making_id, position),
    constraint plan_making_board_twice unique (plan_making_id, body_id)
);
create index plan_making_board_body on governance.plan_making_board (body_id);
comment on table governance.plan_making_board is 'The boards that decide on a plan version, by the same officer report';
grant select, insert, update, delete on governance.plan_making_board to ${app};

create table governance.plan_making_step (
    id             uuid primary key,
    plan_making_id uuid        not null references governance.plan_making (id),
    state          text        not null,
    day            date        not null,
    note           text,
    entered_at     timestamptz not null,
    entered_by     uuid        not null
);
create index plan_making_step_making on governance.plan_making_step (plan_making_id);
comment on table governance.plan_making_step is 'When the making of a plan version came to each state, and who said so';
grant select, insert on governance.plan_making_step to ${app};

create table governance.plan_sending (
    plan_making_id uuid        not null references governance.plan_making (id),
    number         int         not null,
    sent_on        date        not null,
    -- The text of the version as it was sent out, as JSON; sha256 is that of these bytes.
    contents       text        not null,
    sha256         text        not null,
    sent_at        timestamptz not null,
    sent_by        uuid        not null,
    primary key (plan_making_id, number)
);
comment on table governance.plan_sending is 'Each proposal as it was sent out for views; never changed';
grant select, insert on governance.plan_sending to ${app};

create table governance.plan_hearing (
    id             uuid primary key,
    plan_making_id uuid        not null references governance.plan_making (id),
    sending        int         not null,
    body_id        uuid        not null references governance.body (id),
    answer_by      date        not null,
    -- The day on which the body treated the proposal; null while it has not, or nobody has said so.
    treated_on     date,
    created_at     timestamptz not null,
    created_by     uuid        not null,
    changed_at     timestamptz not null,
    changed_by     uuid        not null,
    version        bigint      not null,
    constraint plan_hearing_sent foreign key (plan_making_id, sending)
        references governance.plan_sending (plan_making_id, number),
    constraint plan_hearing_once unique (plan_making_id, sending, body_id)
);
create index plan_hearing_body on governance.plan_hearing (body_id);
comment on table governance.plan_hearing is 'The bodies that are asked what they think of a proposal, by when';
grant select, insert, update, delete on governance.plan_hearing to ${app};

create table governance.plan_view (
    id              uuid primary key,
    plan_hearing_id uuid        not null references governance.plan_hearing (id),
    words           text        not null,
    -- Whether whoever keeps the case wrote it down, and not someone of the body.
    recorded        boolean     not null,
    reply           text,
    reply_words     text,
    replied_at      timestamptz,
    replied_by      uuid,
    lang            text        not null,
    created_at      timestamptz not null,
    created_by      uuid        not null,
    changed_at      timestamptz not null,
    changed_by      uuid        not null,
    version         bigint      not null,
    constraint plan_view_reply_known check (reply in ('FOLLOWED', 'PARTLY', 'NOT_FOLLOWED')),
    constraint plan_view_reply_whole check (num_nonnulls(reply, reply_words, replied_at, replied_by) in (0, 4)),
    constraint plan_view_lang_known check (lang in ('sv', 'en'))
);
create index plan_view_hearing on governance.plan_view (plan_hearing_id);
comment on table governance.plan_view is 'What bodies think of a proposal in their own words, and what came of it';
grant select, insert, update, delete on governance.plan_view to ${app};

create table governance.plan_officer_report (
    plan_making_id uuid primary key references governance.plan_making (id),
    proposal       text        not null,
    summary        text        not null,
    background     text,
    matter         text,
    preparation    text,
    views          text,
    equality       text,
    attachments    text,
    lang           text        not null,
    created_at     timestamptz not null,
    created_by     uuid        not null,
    changed_at     timestamptz not null,
    changed_by     uuid        not null,
    version        bigint      not null,
    constraint plan_officer_report_lang_known check (lang in ('sv', 'en'))
);
comment on table governance.plan_officer_report is 'The officer report of a plan version while it is written, section by section';
grant select, insert, update on governance.plan_officer_report to ${app};

create table governance.plan_submission (
    plan_making_id uuid        not null references governance.plan_making (id),
    number         int         not null,
    submitted_on   date        not null,
    contents       text        not null,
    sha256         text        not null,
    submitted_at   timestamptz not null,
    submitted_by   uuid        not null,
    primary key (plan_making_id, number)
);
comment on table governance.plan_submission is 'Each officer report as it was handed over to the boards; never changed';
grant select, insert on governance.plan_submission to ${app};

create table governance.plan_outcome (
    id             uuid primary key,
    plan_making_id uuid        not null references governance.plan_making (id),
    submission     int         not null,
    body_id        uuid        not null references governance.body (id),
    outcome        text        not null,
    decision_id    uuid        not null references governance.decision (id),
    paragraph      text,
    entered_at     timestamptz not null,
    entered_by     uuid        not null,
    constraint plan_outcome_known check (outcome in ('APPROVED', 'SENT_BACK', 'REJECTED')),
    constraint plan_outcome_once unique (plan_making_id, submission, body_id),
    constraint plan_outcome_submitted foreign key (plan_making_id, submission)
        references governance.plan_submission (plan_making_id, number)
);
create index plan_outcome_decision on governance.plan_outcome (decision_id);
comment on table governance.plan_outcome is 'What each board decided on a plan version, by a decision that is kept as any other';
grant select, insert on governance.plan_outcome to ${app};

create table governance.plan_check_point (
    id             uuid primary key,
    plan_making_id uuid        not null references governance.plan_making (id),
    due_on         date        not null,
    what           text        not null,
    done_on        date,
    note           text,
    lang           text        not null,
    created_at     timestamptz not null,
    created_by     uuid        not null,
    changed_at     timestamptz not null,
    changed_by     uuid        not null,
    version        bigint      not null,
    constraint plan_check_point_done_with_note check (num_nonnulls(done_on, note) in (0, 2)),
    constraint plan_check_point_lang_known check (lang in ('sv', 'en'))
);
create index plan_check_point_making on governance.plan_check_point (plan_making_id);
create index plan_check_point_due on governance.plan_check_point (due_on);
comment on table governance.plan_check_point is 'Days on which it is looked at what came of a decided plan version, and what was found';
grant select, insert, update, delete on governance.plan_check_point to ${app};

-- What was sent out and handed over stays as it was, as does what boards decided.
create function governance.refuse_change_of_kept() returns trigger
language plpgsql as $$
begin
    raise exception 'what was sent out or decided does not change' using errcode = '23514', constraint = 'plan_making_kept';
end $$;
comment on function governance.refuse_change_of_kept() is 'Keeps proposals, officer reports and outcomes as they were sent';
create trigger plan_sending_kept before update or delete on governance.plan_sending
    for each row execute function governance.refuse_change_of_kept();
create trigger plan_submission_kept before update or delete on governance.plan_submission
    for each row execute function governance.refuse_change_of_kept();

-- The one place of who knows of the making of a plan version: whoever writes plans; who sits in a body
-- that is asked, and in a board once it has the report; everyone who reads plans once it is over.
-- open: the views of all bodies and the officer report are hers to read, not only those of her own body.
create function governance.plan_makings_shown()
returns table (plan_making_id uuid, keeps boolean, open boolean)
language sql stable parallel safe rows 20 as $$
    with keeping as materialized (select exists (select from organisation.reach_begins('PLAN_EDIT')) as may),
    reading as materialized (select exists (select from organisation.reach_begins('PLAN_READ')) as may),
    inside as materialized (
        select shown.body_id from governance.bodies_shown() shown where shown.sits or shown.keeps
    )
    select making.id, keeping.may,
        keeping.may or making.state in ('SUBMITTED', 'DECIDED', 'IN_FORCE', 'REJECTED')
    from governance.plan_making making cross join keeping cross join reading
    where keeping.may
        or (reading.may and making.state in ('DECIDED', 'IN_FORCE', 'REJECTED'))
        or exists (select from governance.plan_hearing hearing
            join inside on inside.body_id = hearing.body_id where hearing.plan_making_id = making.id)
        or (making.submissions > 0 and exists (select from governance.plan_making_board board
            join inside on inside.body_id = board.body_id where board.plan_making_id = making.id))
$$;
comment on function governance.plan_makings_shown() is
    'The makings of plan versions that the viewer may know of, whether she keeps them, and whether she reads all of them';

create function governance.plan_hearings_shown()
returns table (plan_hearing_id uuid, plan_making_id uuid, keeps boolean, speaks boolean)
language sql stable parallel safe rows 100 as $$
    with inside as materialized (
        select shown.body_id from governance.bodies_shown() shown where shown.sits or shown.keeps
    )
    select hearing.id, shown.plan_making_id, shown.keeps, inside.body_id is not null
    from governance.plan_makings_shown() shown
    join governance.plan_hearing hearing on hearing.plan_making_id = shown.plan_making_id
    left join inside on inside.body_id = hearing.body_id
    where shown.open or inside.body_id is not null
$$;
comment on function governance.plan_hearings_shown() is
    'The bodies that were asked as far as the viewer may know of it, and whether she speaks for them';
