-- Rounds of local analysis, who takes part, and what each unit answers.

create schema assessment;
grant usage on schema assessment to ${app};

create table assessment.round (
    id              uuid primary key,
    plan_version_id uuid        not null references plan.plan_version (id),
    name_sv         text        not null collate "sv-SE-x-icu",
    name_en         text,
    -- What the analysis is about, by the code of a period, and its days, by which rounds follow each other.
    period          text        not null,
    days            daterange   not null,
    -- The last day on which a confirmed analysis is in time.
    due_on          date        not null,
    opened_at       timestamptz,
    opened_by       uuid,
    closed_at       timestamptz,
    closed_by       uuid,
    created_at      timestamptz not null,
    created_by      uuid        not null,
    changed_at      timestamptz not null,
    changed_by      uuid        not null,
    version         bigint      not null,
    constraint round_name_not_blank check (name_sv ~ '\S'),
    constraint round_days_whole check (not isempty(days) and lower(days) is not null and upper(days) is not null),
    constraint round_opened_whole check ((opened_at is null) = (opened_by is null)),
    constraint round_closed_whole check ((closed_at is null) = (closed_by is null)),
    constraint round_opened_before_closed check (closed_at >= opened_at),
    constraint round_of_version unique (id, plan_version_id)
);
create index round_order on assessment.round (days, id);
create index round_version on assessment.round (plan_version_id);
comment on table assessment.round is 'One occasion of the recurring local analysis: plan version, period, due day';
grant select, insert, update on assessment.round to ${app};

create table assessment.participant (
    id              uuid primary key,
    round_id        uuid        not null references assessment.round (id),
    -- A district administration, or another administration.
    unit_id         uuid        not null references organisation.unit (id),
    level           text        not null,
    -- Null while the level is the one that a round begins with.
    level_chosen_at timestamptz,
    level_chosen_by uuid,
    shared_at       timestamptz,
    shared_by       uuid,
    version         bigint      not null,
    constraint participant_once unique (round_id, unit_id),
    constraint participant_of_round unique (id, round_id),
    constraint participant_level_known check (level in ('DISTRICT', 'DEPARTMENT', 'UNIT')),
    constraint participant_level_chosen_whole check ((level_chosen_at is null) = (level_chosen_by is null)),
    constraint participant_shared_whole check ((shared_at is null) = (shared_by is null))
);
create index participant_unit on assessment.participant (unit_id);
comment on table assessment.participant is
    'A district that takes part in a round: the level at which it analyses, and whether it shares its units'' words';
grant select, insert, update, delete on assessment.participant to ${app};

create table assessment.analysis (
    id              uuid primary key,
    round_id        uuid        not null,
    plan_version_id uuid        not null,
    participant_id  uuid        not null,
    unit_id         uuid        not null references organisation.unit (id),
    -- The unit's own as the round began; empty when it answers as a whole.
    service_lines   text[]      not null,
    submitted_at    timestamptz,
    submitted_by    uuid,
    confirmed_at    timestamptz,
    confirmed_by    uuid,
    -- Of the last time that it was sent back, until it is submitted anew.
    returned_at     timestamptz,
    returned_by     uuid,
    returned_why    text,
    state           text        not null generated always as (
        case when confirmed_at is not null then 'CONFIRMED'
            when submitted_at is not null then 'SUBMITTED'
            else 'DRAFT' end) stored,
    created_at      timestamptz not null,
    created_by      uuid        not null,
    changed_at      timestamptz not null,
    changed_by      uuid        not null,
    version         bigint      not null,
    constraint analysis_once unique (round_id, unit_id),
    constraint analysis_of_version unique (id, plan_version_id),
    constraint analysis_of_round foreign key (round_id, plan_version_id)
        references assessment.round (id, plan_version_id),
    constraint analysis_of_participant foreign key (participant_id, round_id)
        references assessment.participant (id, round_id),
    constraint analysis_submitted_whole check ((submitted_at is null) = (submitted_by is null)),
    constraint analysis_confirmed_whole check ((confirmed_at is null) = (confirmed_by is null)),
    constraint analysis_confirmed_when_submitted check (confirmed_at is null or submitted_at is not null),
    constraint analysis_returned_whole check (num_nonnulls(returned_at, returned_by, returned_why) in (0, 3)),
    constraint analysis_returned_is_draft check (returned_at is null or submitted_at is null)
);
create index analysis_participant on assessment.analysis (participant_id);
create index analysis_unit on assessment.analysis (unit_id);
comment on table assessment.analysis is 'What one unit answers in a round, on its way from draft over submitted to confirmed';
grant select, insert, update, delete on assessment.analysis to ${app};

create table assessment.answer (
    id              uuid primary key,
    analysis_id     uuid        not null,
    plan_version_id uuid        not null,
    area_id         uuid        not null,
    -- Null when the unit answers as a whole.
    service_line    text references organisation.service_line (key),
    need            text,
    because         text,
    situation       text,
    what            text,
    timing          text,
    how             text,
    complete        boolean     not null generated always as (
        coalesce(case need
            when 'YES' then what is not null
            when 'NOT_NEEDED' then because is not null
            else need is not null end, false)) stored,
    lang            text        not null,
    -- The answer of an earlier round that this one began as, and whether it was left as it stood.
    earlier_id      uuid references assessment.answer (id),
    still_true      boolean     not null,
    -- The opened form that saved last: what it saves again is no conflict with itself.
    form_key        uuid,
    created_at      timestamptz not null,
    created_by      uuid        not null,
    changed_at      timestamptz not null,
    changed_by      uuid        not null,
    version         bigint      not null,
    constraint answer_once unique nulls not distinct (analysis_id, area_id, service_line),
    constraint answer_of_analysis foreign key (analysis_id, plan_version_id)
        references assessment.analysis (id, plan_version_id),
    constraint answer_area_of_version foreign key (plan_version_id, area_id)
        references plan.area_edition (plan_version_id, area_id),
    constraint answer_need_known check (need in ('YES', 'UNDER_WAY', 'NOT_NEEDED')),
    constraint answer_lang_known check (lang in ('sv', 'en')),
    constraint answer_still_true_of_earlier check (not still_true or earlier_id is not null),
    constraint answer_not_too_long check (
        greatest(length(because), length(situation), length(what), length(timing), length(how)) <= 4000),
    constraint answer_no_identity_number check (not organisation.holds_identity_number(
        coalesce(because, '') || ' ' || coalesce(situation, '') || ' ' || coalesce(what, '') || ' '
            || coalesce(timing, '') || ' ' || coalesce(how, '')))
);
create index answer_earlier on assessment.answer (earlier_id) where earlier_id is not null;
comment on table assessment.answer is
    'Whether something is to be done in an area and service line: yes, well under way, or not needed and why';
grant select, insert, update, delete on assessment.answer to ${app};

create table assessment.area_answer (
    id               uuid primary key,
    analysis_id      uuid        not null,
    plan_version_id  uuid        not null,
    area_id          uuid        not null,
    risk             boolean,
    risk_words       text,
    removed_by       text,
    gender_equality  text,
    equal_conditions text,
    complete         boolean     not null generated always as (
        risk is not null and (not risk or removed_by is not null)) stored,
    lang             text        not null,
    earlier_id       uuid references assessment.area_answer (id),
    still_true       boolean     not null,
    form_key         uuid,
    created_at       timestamptz not null,
    created_by       uuid        not null,
    changed_at       timestamptz not null,
    changed_by       uuid        not null,
    version          bigint      not null,
    constraint area_answer_once unique (analysis_id, area_id),
    constraint area_answer_of_analysis foreign key (analysis_id, plan_version_id)
        references assessment.analysis (id, plan_version_id),
    constraint area_answer_area_of_version foreign key (plan_version_id, area_id)
        references plan.area_edition (plan_version_id, area_id),
    constraint area_answer_lang_known check (lang in ('sv', 'en')),
    constraint area_answer_still_true_of_earlier check (not still_true or earlier_id is not null),
    constraint area_answer_not_too_long check (
        greatest(length(risk_words), length(removed_by), length(gender_equality), length(equal_conditions)) <= 4000),
    constraint area_answer_no_identity_number check (not organisation.holds_identity_number(
        coalesce(risk_words, '') || ' ' || coalesce(removed_by, '') || ' ' || coalesce(gender_equality, '') || ' '
            || coalesce(equal_conditions, '')))
);
create index area_answer_earlier on assessment.area_answer (earlier_id) where earlier_id is not null;
comment on table assessment.area_answer is
    'What is asked once for an area: risk of undue influence, gender equality, equal conditions';
grant select, insert, update, delete on assessment.area_answer to ${app};

-- What was, for pages as of a day: the state of each analysis, and of answers only what was confirmed.
-- Kept by triggers, so that no way of writing forgets it. What a draft once said is nobody's business.

create table assessment.analysis_state (
    since timestamptz not null,
    until timestamptz not null,
    like assessment.analysis,
    primary key (id, since)
);
create index analysis_state_round on assessment.analysis_state (round_id);
comment on table assessment.analysis_state is 'An analysis as it was from one change until the next';
create table assessment.answer_confirmed (
    since timestamptz not null,
    until timestamptz not null,
    like assessment.answer,
    primary key (id, since)
);
create index answer_confirmed_analysis on assessment.answer_confirmed (analysis_id);
comment on table assessment.answer_confirmed is 'An answer as it was confirmed, until the analysis was sent back';
create table assessment.area_answer_confirmed (
    since timestamptz not null,
    until timestamptz not null,
    like assessment.area_answer,
    primary key (id, since)
);
create index area_answer_confirmed_analysis on assessment.area_answer_confirmed (analysis_id);
comment on table assessment.area_answer_confirmed is 'An answer for an area as it was confirmed, until the analysis was sent back';
grant select on assessment.analysis_state, assessment.answer_confirmed, assessment.area_answer_confirmed to ${app};

-- As owner of what was; the program itself may only read it.
create function assessment.keep_state() returns trigger
language plpgsql security definer set search_path = pg_catalog, assessment as $$
begin
    if tg_op = 'DELETE' then
        -- Only an analysis in which nothing was ever written can go.
        delete from analysis_state where id = old.id;
        return null;
    end if;
    -- Two changes at one moment, or a clock set back: the later one counts.
    delete from analysis_state where id = new.id and since >= new.changed_at;
    update analysis_state set until = new.changed_at where id = new.id and until > new.changed_at;
    insert into analysis_state select new.changed_at, 'infinity', new.*;

    if tg_op = 'UPDATE' and old.confirmed_at is not null and new.confirmed_at is distinct from old.confirmed_at then
        update answer_confirmed set until = new.changed_at where analysis_id = new.id and until = 'infinity';
        update area_answer_confirmed set until = new.changed_at where analysis_id = new.id and until = 'infinity';
    end if;
    if new.confirmed_at is not null and (tg_op = 'INSERT' or new.confirmed_at is distinct from old.confirmed_at) then
        delete from answer_confirmed where analysis_id = new.id and since >= new.changed_at;
        insert into answer_confirmed select new.changed_at, 'infinity', answer.*
        from answer where analysis_id = new.id;
        delete from area_answer_confirmed where analysis_id = new.id and since >= new.changed_at;
        insert into area_answer_confirmed select new.changed_at, 'infinity', area_answer.*
        from area_answer where analysis_id = new.id;
    end if;
    return null;
end $$;
comment on function assessment.keep_state() is 'Keeps what an analysis was, and what in it was confirmed';
create trigger analysis_state after insert or update or delete on assessment.analysis
    for each row execute function assessment.keep_state();

-- What is confirmed stands, whoever writes: an answer changes in a draft only.
create function assessment.require_draft() returns trigger
language plpgsql set search_path = pg_catalog, assessment as $$
declare
    changed uuid := case when tg_op = 'DELETE' then old.analysis_id else new.analysis_id end;
begin
    if (select submitted_at is not null from analysis where id = changed) then
        raise exception 'analysis % is no draft', changed using errcode = 'restrict_violation';
    end if;
    return null;
end $$;
comment on function assessment.require_draft() is 'Refuses a change of an answer that has left its writers'' hands';
create trigger answer_in_draft after insert or update or delete on assessment.answer
    for each row execute function assessment.require_draft();
create trigger area_answer_in_draft after insert or update or delete on assessment.area_answer
    for each row execute function assessment.require_draft();
