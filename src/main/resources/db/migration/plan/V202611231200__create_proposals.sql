-- What a version itself proposes, the activities that carry it out for the whole municipality, and
-- the stand that each local plan takes on it.

create table plan.proposal (
    id              uuid primary key,
    plan_version_id uuid        not null references plan.plan_version (id),
    -- Null where it concerns the version as a whole.
    area_id         uuid,
    position        int         not null,
    title_sv        text        not null collate "sv-SE-x-icu",
    title_en        text,
    text_sv         text        not null,
    text_en         text,
    -- Null where nobody knows on whose word.
    mandate         text,
    mandate_source  text,
    source          text,
    created_at      timestamptz not null,
    created_by      uuid        not null,
    changed_at      timestamptz not null,
    changed_by      uuid        not null,
    version         bigint      not null,
    constraint proposal_area_of_version foreign key (plan_version_id, area_id)
        references plan.area_edition (plan_version_id, area_id),
    constraint proposal_position_once unique (plan_version_id, position) deferrable initially deferred,
    constraint proposal_mandate_known check (mandate in ('BUDGET_TASK', 'LAW', 'AUDIT', 'OWN'))
);
comment on table plan.proposal is 'What a plan version proposes, for an area or as a whole, in its order by position';
grant select, insert, update, delete on plan.proposal to ${app};

create table plan.proposal_activity (
    proposal_id uuid        not null references plan.proposal (id),
    activity_id uuid        not null references plan.activity (id),
    linked_at   timestamptz not null,
    linked_by   uuid        not null,
    primary key (proposal_id, activity_id)
);
create index proposal_activity_activity on plan.proposal_activity (activity_id);
comment on table plan.proposal_activity is
    'Which activities for the whole municipality carry out a proposal, besides those made from it';
grant select, insert, delete on plan.proposal_activity to ${app};

create table plan.stand (
    id            uuid primary key,
    proposal_id   uuid        not null references plan.proposal (id),
    local_plan_id uuid        not null references plan.local_plan (id),
    kind          text        not null,
    -- How it is adapted, or why not here.
    words         text,
    decided_by    text,
    decided_on    date,
    lang          text        not null,
    created_at    timestamptz not null,
    created_by    uuid        not null,
    changed_at    timestamptz not null,
    changed_by    uuid        not null,
    version       bigint      not null,
    constraint stand_once unique (proposal_id, local_plan_id),
    constraint stand_kind_known check (kind in ('ADOPTED', 'ADAPTED', 'NOT_HERE')),
    constraint stand_tells_how_or_why check (kind = 'ADOPTED' or words is not null),
    constraint stand_lang_known check (lang in ('sv', 'en'))
);
create index stand_local_plan on plan.stand (local_plan_id);
comment on table plan.stand is 'The stand that the steering group of a local plan takes on a proposal of its version';
grant select, insert, update on plan.stand to ${app};

create table plan.stand_state (
    since timestamptz not null,
    until timestamptz not null,
    like plan.stand,
    primary key (id, since)
);
comment on table plan.stand_state is 'A stand as it was from one change until the next';
grant select on plan.stand_state to ${app};
create trigger stand_state after insert or update on plan.stand
    for each row execute function plan.keep_state();

create view plan.proposals with (security_invoker = true) as
select id as proposal_id, plan_version_id, area_id, position, title_sv, title_en, text_sv, text_en, mandate,
    mandate_source
from plan.proposal;
comment on view plan.proposals is 'published: what plan versions propose, in their order by position';
create view plan.stands with (security_invoker = true) as
select stand.id as stand_id, stand.proposal_id, stand.local_plan_id, local_plan.unit_id, stand.kind, stand.words,
    stand.decided_by, stand.decided_on
from plan.stand join plan.local_plan on local_plan.id = stand.local_plan_id and local_plan.withdrawn_at is null;
comment on view plan.stands is
    'published: the stands of local plans on proposals; readers join organisation.reach(''LOCAL_PLAN_READ'')';
grant select on plan.proposals, plan.stands to ${app};
