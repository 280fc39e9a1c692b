-- Campaigns: somebody is asked with an instrument at some time. Who was invited stands in one table,
-- ballots that point at nobody in another, and answers, which nobody can read, in a third.

create table listening.campaign (
    id                 uuid primary key,
    name               text        not null collate "sv-SE-x-icu",
    -- Why we ask: respondents read it.
    purpose            text        not null,
    -- The decision by which the single answers are destroyed when the campaign is sealed.
    retention_decision text,
    instrument         uuid        not null,
    instrument_number  int         not null,
    -- Whose people are asked, with all below.
    unit_id            uuid        not null,
    recruitment        text        not null,
    opens_on           date        not null,
    closes_on          date        not null,
    -- Days on which all who are invited are reminded.
    reminders          date[]      not null,
    threshold          int         not null,
    text_threshold     int         not null,
    -- Those who have been employed for less are not asked.
    months_employed    int         not null,
    -- The latest of the days of reminders that has been taken care of.
    reminded_on        date,
    -- The latest morning on which it was noted how many had answered.
    rated_on           date,
    -- The campaign that this one is compared with: asked before, with the same things.
    follows            uuid references listening.campaign (id),
    state              text        not null,
    -- Of a draft that was taken away.
    removed_at         timestamptz,
    -- The plan areas to choose among, as they were called on the day of publishing.
    areas              jsonb,
    public_key         bytea,
    published_at       timestamptz,
    published_by       uuid,
    opened_at          timestamptz,
    closed_at          timestamptz,
    sealed_at          timestamptz,
    released_at        timestamptz,
    withdrawn_at       timestamptz,
    -- What the seal counted: ballots, ballots that were used, answers that are kept.
    issued             int,
    redeemed           int,
    stored             int,
    created_at         timestamptz not null,
    created_by         uuid        not null,
    changed_at         timestamptz not null,
    changed_by         uuid        not null,
    version            bigint      not null,
    foreign key (instrument, instrument_number) references listening.instrument_version (instrument, number),
    constraint campaign_removed_possible check (removed_at is null or state = 'DRAFT'),
    constraint campaign_name_not_empty check (name ~ '\S'),
    constraint campaign_recruitment_known check (recruitment in ('INVITED', 'OPEN')),
    constraint campaign_days_possible check (closes_on >= opens_on),
    constraint campaign_reminders_possible check (cardinality(reminders) <= 5),
    constraint campaign_threshold_possible check (threshold between 5 and 50),
    constraint campaign_text_threshold_possible check (text_threshold between 10 and 100),
    constraint campaign_months_possible check (months_employed between 0 and 24),
    constraint campaign_follows_possible check (follows <> id),
    constraint campaign_state_known
        check (state in ('DRAFT', 'PUBLISHED', 'OPEN', 'CLOSED', 'SEALED', 'RELEASED', 'WITHDRAWN')),
    constraint campaign_published_whole check (
        (state = 'DRAFT') = (published_at is null)
        and (published_at is null) = (published_by is null)
        and (published_at is null or (public_key is not null and areas is not null
            and retention_decision ~ '\S' and purpose ~ '\S'))),
    constraint campaign_sealed_whole check (
        (sealed_at is null) = (stored is null) and (sealed_at is null) = (issued is null)
        and (sealed_at is null) = (redeemed is null)),
    -- No more answers than ballots: nobody has answered twice. Without an invitation there are none.
    constraint campaign_counters_possible
        check (stored <= redeemed and (recruitment = 'OPEN' or redeemed <= issued))
);
create index campaign_instrument on listening.campaign (instrument, instrument_number);
create index campaign_follows on listening.campaign (follows);
create index campaign_of_unit on listening.campaign (unit_id);
create index campaign_days on listening.campaign (opens_on, closes_on);
comment on table listening.campaign is
    'Campaigns from draft to release; what respondents are promised never changes once it is published';

create table listening.campaign_exclusion (
    campaign uuid not null references listening.campaign (id),
    kind     text not null,
    key      text not null,
    primary key (campaign, kind, key),
    constraint campaign_exclusion_kind_known check (kind in ('UNIT', 'OCCUPATION'))
);
comment on table listening.campaign_exclusion is
    'Which units, with all below, and which occupations a campaign does not ask';

create table listening.campaign_unit (
    campaign uuid not null references listening.campaign (id),
    unit_id  uuid not null,
    parent   uuid,
    position int  not null,
    name_sv  text not null collate "sv-SE-x-icu",
    name_en  text,
    primary key (campaign, unit_id),
    constraint campaign_unit_within foreign key (campaign, parent)
        references listening.campaign_unit (campaign, unit_id),
    constraint campaign_unit_position_possible unique (campaign, position)
);
create index campaign_unit_parent on listening.campaign_unit (campaign, parent);
comment on table listening.campaign_unit is
    'The units of a campaign as they were on the day it was published, each after what it belongs to';

create table listening.campaign_group (
    campaign uuid not null,
    number   int  not null,
    unit_id  uuid not null,
    role     text not null,
    -- How many were invited; null where anybody may answer.
    invited  int,
    -- How many of them must get their code on paper, having no mail.
    on_paper int  not null default 0,
    -- By which a poster tells where somebody was asked; null where people are invited.
    code     text,
    primary key (campaign, number),
    foreign key (campaign, unit_id) references listening.campaign_unit (campaign, unit_id),
    constraint campaign_group_once_possible unique (campaign, unit_id, role),
    constraint campaign_group_code_possible unique (code),
    constraint campaign_group_role_known check (role in ('EMPLOYEE', 'MANAGER', 'ANYBODY')),
    constraint campaign_group_invited_possible check ((invited is null) = (role = 'ANYBODY') and invited > 0),
    constraint campaign_group_paper_possible check (on_paper between 0 and coalesce(invited, 0))
);
comment on table listening.campaign_group is
    'Groups of a campaign by unit and role, counted on the day it was published';

create table listening.invitee (
    campaign     uuid not null,
    person_id    uuid not null,
    group_number int  not null,
    primary key (campaign, person_id),
    foreign key (campaign, group_number) references listening.campaign_group (campaign, number)
);
create index invitee_group on listening.invitee (campaign, group_number);
comment on table listening.invitee is 'Who is invited to a campaign; nothing points from here at a ballot or an answer';

-- Fill factor and no index but the key: what is used is written anew beside it.
create table listening.ballot (
    -- SHA-256 of the token, which only the letter or the card has.
    token_hash   bytea   not null,
    campaign     uuid    not null,
    group_number int     not null,
    paper        boolean not null,
    -- SHA-256 of what the sent form bore; null until it is used.
    submission   bytea,
    primary key (token_hash),
    foreign key (campaign, group_number) references listening.campaign_group (campaign, number),
    constraint ballot_hash_possible check (length(token_hash) = 32 and length(submission) = 32)
) with (fillfactor = 70);
create index ballot_campaign on listening.ballot (campaign, group_number);
comment on table listening.ballot is 'Ballots of open campaigns, each to be used once; they are gone when it is sealed';

create table listening.encrypted_answer (
    id         uuid  not null,
    campaign   uuid  not null references listening.campaign (id),
    ciphertext bytea not null,
    primary key (id)
);
create index encrypted_answer_campaign on listening.encrypted_answer (campaign);
comment on table listening.encrypted_answer is
    'Answers that nobody can read without the key, which lies outside; they are gone when the campaign is sealed';

create table listening.answer (
    id       uuid  not null,
    campaign uuid  not null,
    -- The unit at which it is counted, so that no group is too small.
    unit_id  uuid  not null,
    -- Null where the managers were too few to be told of by themselves.
    role     text,
    -- By the key of each item what was chosen; no words.
    given    jsonb not null,
    primary key (id),
    foreign key (campaign, unit_id) references listening.campaign_unit (campaign, unit_id),
    constraint answer_role_known check (role in ('EMPLOYEE', 'MANAGER'))
);
create index answer_campaign on listening.answer (campaign, unit_id);
comment on table listening.answer is
    'Answers of sealed campaigns in random order under random ids, each in a group that is large enough';

create table listening.answer_text (
    id       uuid not null,
    campaign uuid not null,
    unit_id  uuid not null,
    item     text not null,
    words    text not null collate "sv-SE-x-icu",
    primary key (id),
    foreign key (campaign, unit_id) references listening.campaign_unit (campaign, unit_id)
);
create index answer_text_campaign on listening.answer_text (campaign, item, unit_id);
comment on table listening.answer_text is
    'What was written in answers of sealed campaigns, apart from all else that the same respondent answered';

-- How many had answered on a morning, where that tells of nobody.
create table listening.response_rate (
    campaign uuid not null,
    day      date not null,
    unit_id  uuid not null,
    invited  int  not null,
    answered int  not null,
    primary key (campaign, day, unit_id),
    foreign key (campaign, unit_id) references listening.campaign_unit (campaign, unit_id),
    constraint response_rate_possible check (answered between 0 and invited)
);
comment on table listening.response_rate is
    'Response rates as of the morning of a day, only where neither those who answered nor the others are few';

-- What keeps the promise -----------------------------------------------------------------------------

create function listening.keep_promise() returns trigger
    language plpgsql as $$
begin
    if (new.purpose, new.retention_decision, new.instrument, new.instrument_number, new.unit_id, new.recruitment,
            new.threshold, new.text_threshold, new.months_employed, new.follows, new.areas, new.public_key,
            new.published_at, new.published_by)
        is distinct from
        (old.purpose, old.retention_decision, old.instrument, old.instrument_number, old.unit_id, old.recruitment,
            old.threshold, old.text_threshold, old.months_employed, old.follows, old.areas, old.public_key,
            old.published_at, old.published_by)
    then
        raise exception 'what respondents were promised does not change'
            using errcode = '23514', constraint = 'campaign_promise_kept';
    end if;
    if new.state <> old.state and not (old.state, new.state) in (
        ('PUBLISHED', 'OPEN'), ('OPEN', 'CLOSED'), ('CLOSED', 'SEALED'), ('SEALED', 'RELEASED'),
        ('PUBLISHED', 'WITHDRAWN'), ('OPEN', 'WITHDRAWN'), ('CLOSED', 'WITHDRAWN'))
    then
        raise exception 'a campaign does not go from % to %', old.state, new.state
            using errcode = '23514', constraint = 'campaign_way_known';
    end if;
    return new;
end $$;
comment on function listening.keep_promise() is 'Keeps what respondents are promised, and the order of states';
create trigger keep_promise before update on listening.campaign
    for each row when (old.state <> 'DRAFT') execute function listening.keep_promise();

create function listening.refuse_removal_of_published() returns trigger
    language plpgsql as $$
begin
    raise exception 'a published campaign stays' using errcode = '23514', constraint = 'campaign_stays';
end $$;
comment on function listening.refuse_removal_of_published() is 'Keeps published campaigns from being deleted';
create trigger keep_published before delete on listening.campaign
    for each row when (old.state <> 'DRAFT') execute function listening.refuse_removal_of_published();

-- Whom a campaign asks, and by which groups, is said before it is published and by the same
-- transaction; never afterwards.
create function listening.keep_groups() returns trigger
    language plpgsql as $$
declare
    asked uuid := case when tg_op = 'DELETE' then old.campaign else new.campaign end;
    stands text;
begin
    select state into stands from listening.campaign where id = asked;
    if stands <> 'DRAFT' then
        raise exception 'the groups of a published campaign do not change'
            using errcode = '23514', constraint = 'campaign_groups_kept';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
comment on function listening.keep_groups() is 'Keeps units, groups and exclusions of published campaigns as they are';
create trigger keep_units before insert or update or delete on listening.campaign_unit
    for each row execute function listening.keep_groups();
create trigger keep_groups before insert or delete or update of campaign, number, unit_id, role, invited, code
    on listening.campaign_group for each row execute function listening.keep_groups();
create trigger keep_exclusions before insert or update or delete on listening.campaign_exclusion
    for each row execute function listening.keep_groups();
create trigger keep_invitees before insert or update on listening.invitee
    for each row execute function listening.keep_groups();

-- A sealed answer is what it is.
create function listening.refuse_change_of_answer() returns trigger
    language plpgsql as $$
begin
    raise exception 'a sealed answer does not change' using errcode = '23514', constraint = 'answer_stays';
end $$;
comment on function listening.refuse_change_of_answer() is 'Keeps sealed answers from being changed or removed one by one';
create trigger keep_answer before update or delete on listening.answer
    for each row execute function listening.refuse_change_of_answer();

-- Who may see what -----------------------------------------------------------------------------------

grant select, insert, update on listening.campaign to ${app};
grant select, insert, delete on listening.campaign_exclusion to ${app};
grant select, insert on listening.campaign_unit to ${app};
grant select, insert, update (on_paper) on listening.campaign_group to ${app};
grant select, insert, delete on listening.invitee to ${app};
grant select, insert, update, delete on listening.ballot to ${app};
grant select, insert, delete on listening.encrypted_answer to ${app};
grant select, insert on listening.answer to ${app};
grant select, insert, delete on listening.answer_text to ${app};
grant select, insert, delete on listening.response_rate to ${app};

-- Nobody who is signed in reads these, whoever they are: only the program, when it opens a campaign,
-- takes an answer, seals and releases.
alter table listening.invitee enable row level security;
alter table listening.invitee force row level security;
create policy invitee_by_the_program on listening.invitee
    using ((select platform.viewer_has_role('SYSTEM')))
    with check (campaign in (select id from listening.campaign
        where unit_id in (select unit_id from organisation.reach('SURVEY_EDIT'))));
alter table listening.ballot enable row level security;
alter table listening.ballot force row level security;
create policy ballot_by_the_program on listening.ballot
    using ((select platform.viewer_has_role('SYSTEM'))) with check ((select platform.viewer_has_role('SYSTEM')));
alter table listening.encrypted_answer enable row level security;
alter table listening.encrypted_answer force row level security;
create policy encrypted_answer_by_the_program on listening.encrypted_answer
    using ((select platform.viewer_has_role('SYSTEM'))) with check ((select platform.viewer_has_role('SYSTEM')));
alter table listening.answer enable row level security;
alter table listening.answer force row level security;
create policy answer_by_the_program on listening.answer
    using ((select platform.viewer_has_role('SYSTEM'))) with check ((select platform.viewer_has_role('SYSTEM')));
alter table listening.answer_text enable row level security;
alter table listening.answer_text force row level security;
create policy answer_text_by_the_program on listening.answer_text
    using ((select platform.viewer_has_role('SYSTEM'))) with check ((select platform.viewer_has_role('SYSTEM')));

-- Calendar -------------------------------------------------------------------------------------------

create table listening.other_survey (
    id         uuid primary key,
    name       text        not null collate "sv-SE-x-icu",
    from_on    date        not null,
    to_on      date        not null,
    url        text,
    removed_at timestamptz,
    created_at timestamptz not null,
    created_by uuid        not null,
    changed_at timestamptz not null,
    changed_by uuid        not null,
    version    bigint      not null,
    constraint other_survey_name_not_empty check (name ~ '\S'),
    constraint other_survey_days_possible check (to_on >= from_on)
);
create index other_survey_days on listening.other_survey (from_on, to_on);
comment on table listening.other_survey is
    'Surveys that others ask the same people, so that ours do not come at the same time';
grant select, insert, update on listening.other_survey to ${app};
