-- After an activity is done: the new way of working that it introduced, and how many work that way.

create table plan.practice (
    id           uuid primary key,
    activity_id  uuid        not null references plan.activity (id),
    what         text        not null,
    lang         text        not null,
    first_on     date        not null,
    every_months int         not null,
    last_on      date        not null,
    ended_at     timestamptz,
    ended_by     uuid,
    ended_why    text,
    created_at   timestamptz not null,
    created_by   uuid        not null,
    changed_at   timestamptz not null,
    changed_by   uuid        not null,
    version      bigint      not null,
    constraint practice_of_activity_once unique (activity_id),
    constraint practice_what_not_blank check (what ~ '\S' and length(what) <= 300),
    constraint practice_lang_known check (lang in ('sv', 'en')),
    constraint practice_every_months_known check (every_months in (6, 12)),
    constraint practice_last_after_first check (last_on >= first_on),
    constraint practice_ended_whole check (num_nonnulls(ended_at, ended_by, ended_why) in (0, 3))
);
comment on table plan.practice is
    'A way of working that an activity introduced, asked after until its years are over or it is ended';
grant select, insert, update on plan.practice to ${app};

create table plan.practice_use (
    id          uuid primary key,
    practice_id uuid        not null references plan.practice (id),
    asked_on    date        not null,
    -- Of all who the way of working is meant for, in percent.
    share       int         not null,
    rough       boolean     not null,
    words       text,
    lang        text        not null,
    answered_at timestamptz not null,
    answered_by uuid        not null,
    version     bigint      not null,
    constraint practice_use_once_a_day unique (practice_id, asked_on),
    constraint practice_use_share_of_all check (share between 0 and 100),
    constraint practice_use_lang_known check (lang in ('sv', 'en'))
);
comment on table plan.practice_use is 'How many of those it is meant for worked the new way, in percent, on a day';
grant select, insert on plan.practice_use to ${app};

-- How it stands follows from the answers, here and nowhere else.
create view plan.practice_standing with (security_invoker = true) as
select practice.id as practice_id, latest.share, latest.asked_on, best.share as best_share,
    case
        when latest.share is null then 'NOT_ASKED'
        when latest.share > 50 then 'IMPLEMENTED'
        when latest.share < 50 and best.share > 50 then 'FALLEN_BACK'
        else 'ON_THE_WAY'
    end as standing,
    case
        when practice.ended_at is not null then null
        when latest.asked_on is null then practice.first_on
        when latest.asked_on + make_interval(months => practice.every_months) <= practice.last_on
            then cast(latest.asked_on + make_interval(months => practice.every_months) as date)
    end as next_on
from plan.practice
left join lateral (
    select share, asked_on from plan.practice_use
    where practice_id = practice.id order by asked_on desc limit 1) latest on true
left join lateral (
    select max(share) as share from plan.practice_use where practice_id = practice.id) best on true;
comment on view plan.practice_standing is
    'How far a new way of working has come, above half being implemented, and when it is asked after next';
grant select on plan.practice_standing to ${app};

create view plan.practices with (security_invoker = true) as
select practice.id as practice_id, practice.activity_id, activity.unit_id, activity.plan_version_id,
    activity.area_id, practice.what, standing.standing, standing.share, standing.asked_on, standing.next_on,
    practice.ended_at is not null as ended
from plan.practice
join plan.activity on activity.id = practice.activity_id
join plan.practice_standing standing on standing.practice_id = practice.id;
comment on view plan.practices is
    'published: new ways of working and how far they have come; readers join organisation.reach(''LOCAL_PLAN_READ'')';
grant select on plan.practices to ${app};
