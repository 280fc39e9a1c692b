-- What is asked once for an area is a row for each lens of the plan version, where it was a column for
-- each of three questions. area_answer stays the form in which they are written together.

create table assessment.lens_answer (
    area_answer_id  uuid not null references assessment.area_answer (id) on delete cascade,
    analysis_id     uuid not null,
    plan_version_id uuid not null,
    lens_id         uuid not null,
    -- Of a lens that asks for a risk.
    risk            text,
    said            text,
    -- What removes or lessens the risk.
    measure         text,
    primary key (area_answer_id, lens_id),
    constraint lens_answer_of_analysis foreign key (analysis_id, plan_version_id)
        references assessment.analysis (id, plan_version_id),
    constraint lens_answer_lens_of_version foreign key (plan_version_id, lens_id)
        references plan.lens (plan_version_id, id),
    constraint lens_answer_risk_known check (risk in ('YES', 'NO', 'NOT_KNOWN')),
    constraint lens_answer_not_too_long check (greatest(length(said), length(measure)) <= 4000),
    constraint lens_answer_no_identity_number check (not organisation.holds_identity_number(
        coalesce(said, '') || ' ' || coalesce(measure, '')))
);
create index lens_answer_analysis on assessment.lens_answer (analysis_id);
create index lens_answer_lens on assessment.lens_answer (lens_id);
comment on table assessment.lens_answer is 'What an analysis says of an area through one lens of the plan version';
grant select, insert, update, delete on assessment.lens_answer to ${app};

create table assessment.lens_answer_confirmed (
    since timestamptz not null,
    until timestamptz not null,
    like assessment.lens_answer,
    primary key (area_answer_id, lens_id, since)
);
create index lens_answer_confirmed_analysis on assessment.lens_answer_confirmed (analysis_id);
comment on table assessment.lens_answer_confirmed is
    'What was said through a lens as it was confirmed, until the analysis was sent back';
grant select on assessment.lens_answer_confirmed to ${app};

-- What has been written stands, also what was confirmed earlier and sent back since.
insert into assessment.lens_answer (area_answer_id, analysis_id, plan_version_id, lens_id, risk, said, measure)
select answer.id, answer.analysis_id, answer.plan_version_id, lens.id, one.risk, one.said, one.measure
from assessment.area_answer answer
cross join lateral (values
    ('undue-influence', case answer.risk when true then 'YES' when false then 'NO' end, answer.risk_words,
        answer.removed_by),
    ('gender-equality', null, answer.gender_equality, null),
    ('equal-conditions', null, answer.equal_conditions, null)
) as one (key, risk, said, measure)
join plan.lens on lens.plan_version_id = answer.plan_version_id and lens.key = one.key
where num_nonnulls(one.risk, one.said, one.measure) > 0;
insert into assessment.lens_answer_confirmed (since, until, area_answer_id, analysis_id, plan_version_id, lens_id,
    risk, said, measure)
select answer.since, answer.until, answer.id, answer.analysis_id, answer.plan_version_id, lens.id, one.risk,
    one.said, one.measure
from assessment.area_answer_confirmed answer
cross join lateral (values
    ('undue-influence', case answer.risk when true then 'YES' when false then 'NO' end, answer.risk_words,
        answer.removed_by),
    ('gender-equality', null, answer.gender_equality, null),
    ('equal-conditions', null, answer.equal_conditions, null)
) as one (key, risk, said, measure)
join plan.lens on lens.plan_version_id = answer.plan_version_id and lens.key = one.key
where num_nonnulls(one.risk, one.said, one.measure) > 0;

drop view assessment.area_answer_shown;
drop function assessment.area_answers_shown(timestamptz);
alter table assessment.area_answer drop column complete, drop column risk, drop column risk_words,
    drop column removed_by, drop column gender_equality, drop column equal_conditions;
alter table assessment.area_answer_confirmed drop column complete, drop column risk, drop column risk_words,
    drop column removed_by, drop column gender_equality, drop column equal_conditions;
comment on table assessment.area_answer is
    'What an analysis says once of an area, through the lenses of the plan version: the form of its lens answers';

create trigger lens_answer_in_draft after insert or update or delete on assessment.lens_answer
    for each row execute function assessment.require_draft();

create or replace function assessment.keep_state() returns trigger
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
        update lens_answer_confirmed set until = new.changed_at where analysis_id = new.id and until = 'infinity';
    end if;
    if new.confirmed_at is not null and (tg_op = 'INSERT' or new.confirmed_at is distinct from old.confirmed_at) then
        delete from answer_confirmed where analysis_id = new.id and since >= new.changed_at;
        insert into answer_confirmed select new.changed_at, 'infinity', answer.*
        from answer where analysis_id = new.id;
        delete from area_answer_confirmed where analysis_id = new.id and since >= new.changed_at;
        insert into area_answer_confirmed select new.changed_at, 'infinity', area_answer.*
        from area_answer where analysis_id = new.id;
        delete from lens_answer_confirmed where analysis_id = new.id and since >= new.changed_at;
        insert into lens_answer_confirmed select new.changed_at, 'infinity', lens_answer.*
        from lens_answer where analysis_id = new.id;
    end if;
    return null;
end $$;

create function assessment.lens_answers_shown(moment timestamptz)
returns table (area_answer_id uuid, analysis_id uuid, round_id uuid, plan_version_id uuid, participant_unit_id uuid,
    unit_id uuid, state text, area_id uuid, lens_id uuid, risk text, said text, measure text, lang text,
    earlier_id uuid, still_true boolean, changed_at timestamptz, version bigint, words boolean)
language sql stable parallel safe rows 1000 as $$
    select answer.id, shown.analysis_id, shown.round_id, shown.plan_version_id, shown.participant_unit_id,
        shown.unit_id, shown.state, answer.area_id, answer.lens_id, answer.risk,
        case when shown.words then answer.said end, case when shown.words then answer.measure end,
        answer.lang, answer.earlier_id, answer.still_true, answer.changed_at, answer.version, shown.words
    from assessment.analyses_shown(moment) shown
    join (
        select form.id, form.analysis_id, form.area_id, one.lens_id, one.risk, one.said, one.measure, form.lang,
            form.earlier_id, form.still_true, form.changed_at, form.version
        from assessment.area_answer form
        join assessment.lens_answer one on one.area_answer_id = form.id
        where moment is null
        union all
        select form.id, form.analysis_id, form.area_id, one.lens_id, one.risk, one.said, one.measure, form.lang,
            form.earlier_id, form.still_true, form.changed_at, form.version
        from assessment.area_answer_confirmed form
        join assessment.lens_answer_confirmed one on one.area_answer_id = form.id and one.since = form.since
        where moment is not null and form.since <= moment and form.until > moment
    ) answer on answer.analysis_id = shown.analysis_id
    where shown.answers
$$;
comment on function assessment.lens_answers_shown(timestamptz) is
    'published: what the viewer may see of what analyses say of areas through lenses, at a moment or now';
create view assessment.lens_answer_shown with (security_invoker = true) as
select * from assessment.lens_answers_shown(null);
comment on view assessment.lens_answer_shown is
    'published: what the viewer may see of what analyses say of areas through lenses';
grant select on assessment.lens_answer_shown to ${app};

-- An area wants its lenses that ask for a risk: said yes, no or not known, and what removes it where
-- there is one. What is written freely is never missing.
create or replace function assessment.answers_missing(wanted uuid, day date)
returns bigint
language sql stable parallel safe as $$
    with asked as materialized (
        select area_id from assessment.areas_asked(wanted, day)
    ), line as (
        select unnest(case when service_lines = '{}' then array[null]::text[] else service_lines end) as key
        from assessment.analysis where id = wanted
    ), discussed as materialized (
        select area_id from assessment.discussed_area where analysis_id = wanted
    ), required as materialized (
        select lens.lens_id
        from assessment.analysis join plan.lenses lens using (plan_version_id)
        where analysis.id = wanted and lens.kind = 'RISK'
    )
    select (
        select count(*) from asked cross join line
        where not exists (
            select from assessment.answer
            where analysis_id = wanted and area_id = asked.area_id and service_line is not distinct from line.key
                and complete)
    ) + (
        select count(*) from asked
        where (not exists (select from discussed) or asked.area_id in (select area_id from discussed))
            and exists (
                select from required
                where not exists (
                    select from assessment.area_answer form
                    join assessment.lens_answer one on one.area_answer_id = form.id
                    where form.analysis_id = wanted and form.area_id = asked.area_id
                        and one.lens_id = required.lens_id
                        and (one.risk in ('NO', 'NOT_KNOWN') or one.risk = 'YES' and one.measure is not null)))
    ) + (
        -- Begun beside what is asked: finished or emptied before it is handed on.
        select count(*) from assessment.answer
        where analysis_id = wanted and not complete and area_id not in (select area_id from asked)
    )
$$;
