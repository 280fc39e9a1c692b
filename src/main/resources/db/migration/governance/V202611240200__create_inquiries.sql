-- What politicians, auditors and authorities ask of a unit or body, and what became of it.

create table governance.inquiry (
    id                 uuid primary key,
    unit_id            uuid        not null references organisation.unit (id),
    body_id            uuid references governance.body (id),
    kind               text        not null,
    title              text        not null collate "sv-SE-x-icu",
    asked_by           text        not null,
    their_number       text,
    registry_number    text,
    received_on        date        not null,
    asked              text        not null,
    -- What an auditor advises; null of other kinds.
    recommendation     text,
    responsible_person uuid references organisation.person (id),
    responsible_role   text,
    due_on             date        not null,
    -- Whether a demand is made under a conditional fine. Its amount stays in the authority's paper.
    fine               boolean     not null,
    met_by             date,
    lang               text        not null,
    answer             text,
    answer_lang        text,
    answer_number      text,
    decision_id        uuid references governance.decision (id),
    sent_on            date,
    met_on             date,
    evidence           text,
    closed_on          date,
    closed_note        text,
    created_at         timestamptz not null,
    created_by         uuid        not null,
    changed_at         timestamptz not null,
    changed_by         uuid        not null,
    version            bigint      not null,
    constraint inquiry_kind_known check (kind in ('WRITTEN_QUESTION', 'AUDIT_FINDING', 'INSPECTION_DEMAND')),
    constraint inquiry_title_whole check (title ~ '\S' and length(title) <= 200),
    constraint inquiry_lang_known check (lang in ('sv', 'en') and answer_lang in ('sv', 'en')),
    constraint inquiry_responsible_known check (num_nonnulls(responsible_person, responsible_role) >= 1),
    constraint inquiry_recommendation_when_found check (recommendation is null or kind = 'AUDIT_FINDING'),
    constraint inquiry_met_when_demanded check (
        kind = 'INSPECTION_DEMAND' or num_nonnulls(met_by, met_on, evidence) = 0 and not fine),
    constraint inquiry_fine_when_met_by check (not fine or met_by is not null),
    constraint inquiry_met_whole check (num_nonnulls(met_on, evidence) in (0, 2)),
    constraint inquiry_answer_whole check (num_nonnulls(answer, answer_lang) in (0, 2)),
    constraint inquiry_sent_when_answer check (sent_on is null or answer is not null)
);
create index inquiry_unit on governance.inquiry (unit_id);
create index inquiry_body on governance.inquiry (body_id);
create index inquiry_responsible on governance.inquiry (responsible_person) where closed_on is null;
create index inquiry_decision on governance.inquiry (decision_id);
comment on table governance.inquiry is
    'Written questions of politicians, findings of auditors and demands of inspectors, with their answers';
grant select, insert, update on governance.inquiry to ${app};

create table governance.inquiry_area (
    inquiry_id uuid not null references governance.inquiry (id),
    area_id    uuid not null references plan.area (id),
    primary key (inquiry_id, area_id)
);
create index inquiry_area_area on governance.inquiry_area (area_id);
comment on table governance.inquiry_area is 'The areas of the plan that an inquiry touches';
grant select, insert, update, delete on governance.inquiry_area to ${app};

create table governance.inquiry_activity (
    inquiry_id  uuid        not null references governance.inquiry (id),
    activity_id uuid        not null references plan.activity (id),
    linked_at   timestamptz not null,
    linked_by   uuid        not null,
    primary key (inquiry_id, activity_id)
);
create index inquiry_activity_activity on governance.inquiry_activity (activity_id);
comment on table governance.inquiry_activity is
    'Activities that meet what an inquiry asks, besides those that were begun from it';
grant select, insert, delete on governance.inquiry_activity to ${app};

create table governance.inquiry_follow_up (
    id         uuid primary key,
    inquiry_id uuid        not null references governance.inquiry (id),
    due_on     date        not null,
    done_on    date,
    outcome    text,
    lang       text        not null,
    created_at timestamptz not null,
    created_by uuid        not null,
    changed_at timestamptz not null,
    changed_by uuid        not null,
    version    bigint      not null,
    constraint inquiry_follow_up_whole check (num_nonnulls(done_on, outcome) in (0, 2)),
    constraint inquiry_follow_up_lang_known check (lang in ('sv', 'en'))
);
create index inquiry_follow_up_inquiry on governance.inquiry_follow_up (inquiry_id);
comment on table governance.inquiry_follow_up is 'When an answered inquiry is looked at again, and what came of it';
grant select, insert, update, delete on governance.inquiry_follow_up to ${app};

-- The one place of who sees what of inquiries: whoever reads about bodies where it belongs, who sits in
-- the body that it is put to, and who is responsible. The draft of an answer is for who edits.
create function governance.inquiries_shown()
returns table (inquiry_id uuid, unit_id uuid, mine boolean, edits boolean)
language sql stable parallel safe rows 50 as $$
    with reading as materialized (select unit_id from organisation.reach_begins('BODY_READ')),
    editing as materialized (select unit_id, below from organisation.edits_begin('BODY_EDIT')),
    bodies as materialized (select body_id, keeps from governance.bodies_shown())
    select inquiry.id, inquiry.unit_id, rights.mine,
        rights.mine or rights.edits or coalesce(bodies.keeps, false)
    from governance.inquiry
    left join bodies on bodies.body_id = inquiry.body_id
    cross join lateral (
        select
            coalesce(inquiry.responsible_person = (select platform.viewer()), false) as mine,
            exists (select from reading join organisation.unit_within within
                on within.ancestor_id = reading.unit_id and within.unit_id = inquiry.unit_id) as reads,
            exists (select from editing
                where editing.unit_id = inquiry.unit_id
                    or (editing.below and exists (select from organisation.unit_within within
                        where within.ancestor_id = editing.unit_id and within.unit_id = inquiry.unit_id))) as edits
    ) rights
    where rights.reads or rights.mine or bodies.body_id is not null
$$;
comment on function governance.inquiries_shown() is
    'The inquiries that the viewer may know of, whether she is responsible, and whether she edits them';

-- What is to be done next about each inquiry that is not closed: the answer, what a demand asks, a look back.
create view governance.inquiry_step with (security_invoker = true) as
select id as inquiry_id, 'ANSWER' as step, due_on as day, cast(null as uuid) as follow_up_id
from governance.inquiry where sent_on is null and closed_on is null
union all
select id, 'MEET', met_by, null from governance.inquiry
where met_by is not null and met_on is null and closed_on is null
union all
select inquiry.id, 'FOLLOW_UP', follow.due_on, follow.id
from governance.inquiry_follow_up follow join governance.inquiry on inquiry.id = follow.inquiry_id
where follow.done_on is null and inquiry.closed_on is null;
comment on view governance.inquiry_step is 'What is to be done about inquiries, by when';
grant select on governance.inquiry_step to ${app};
