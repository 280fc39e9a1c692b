-- The unions' and the safety representative's part before a decision, and whether it is a gate.

create table governance.consultation (
    id          uuid primary key,
    matter_id   uuid        not null references governance.matter (id),
    form        text        not null,
    party       text        not null,
    -- Who is asked, such as the name of a union.
    who         text        not null,
    why         text,
    asked_at    timestamptz not null,
    asked_by    uuid        not null,
    answer_by   date,
    view        text,
    viewed_at   timestamptz,
    viewed_by   uuid,
    -- Whether the view was told at a meeting and written down, not given by the representative herself.
    recorded    boolean     not null,
    outcome     text,
    ended_at    timestamptz,
    ended_by    uuid,
    lang        text        not null,
    changed_at  timestamptz not null,
    changed_by  uuid        not null,
    version     bigint      not null,
    constraint consultation_form_known check (form in ('INFORMED', 'HEARD', 'NEGOTIATED', 'NOT_NEEDED')),
    constraint consultation_party_known check (party in ('UNION', 'SAFETY')),
    constraint consultation_who_not_blank check (who ~ '\S' and length(who) <= 120),
    constraint consultation_not_needed_says_why check (form <> 'NOT_NEEDED' or why is not null),
    constraint consultation_asked_when_needed check (form = 'NOT_NEEDED' or answer_by is not null),
    constraint consultation_view_whole check (num_nonnulls(view, viewed_at, viewed_by) in (0, 3)),
    constraint consultation_ended_whole check (num_nonnulls(ended_at, ended_by) in (0, 2)),
    constraint consultation_lang_known check (lang in ('sv', 'en'))
);
create index consultation_matter on governance.consultation (matter_id);
create index consultation_waiting on governance.consultation (answer_by) where view is null and ended_at is null;
comment on table governance.consultation is
    'How unions and safety representatives were informed, heard or negotiated with before a decision';
grant select, insert, update on governance.consultation to ${app};

create table governance.setting (
    only_one          boolean     primary key default true,
    -- Whether a matter can be decided before its consultations are over.
    consultation_gate boolean     not null,
    changed_at        timestamptz not null,
    changed_by        uuid        not null,
    version           bigint      not null,
    constraint setting_only_one check (only_one)
);
comment on table governance.setting is 'What the municipality has settled for governance; no row is what the program comes with';
grant select, insert, update on governance.setting to ${app};

-- Whoever sees the minutes, and whoever may answer there: she is asked before the meeting is called.
create function governance.consultations_shown()
returns table (consultation_id uuid, meeting_id uuid, unit_id uuid, answers boolean, keeps boolean)
language sql stable parallel safe rows 50 as $$
    with answering as materialized (select unit_id from organisation.reach_begins('CONSULTATION_ANSWER'))
    select consultation.id, meeting.id, shown.unit_id, rights.answers, shown.keeps
    from governance.bodies_shown() shown
    join governance.meeting on meeting.body_id = shown.body_id
    join governance.matter on matter.meeting_id = meeting.id
    join governance.consultation on consultation.matter_id = matter.id
    cross join lateral (
        select exists (select from answering join organisation.unit_within within
            on within.ancestor_id = answering.unit_id and within.unit_id = shown.unit_id) as answers
    ) rights
    where rights.answers or shown.keeps or meeting.state = 'SIGNED'
        or (shown.sits and meeting.called_at is not null)
$$;
comment on function governance.consultations_shown() is
    'The consultations that the viewer may see, whether she may answer them, and whether she keeps the body';
