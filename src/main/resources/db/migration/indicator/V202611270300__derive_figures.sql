-- Figures that are worked out from figures of other indicators, by a formula.

alter table indicator.definition
    add column expression text,
    add constraint definition_expression_of_numbers
        check (expression is null or kind = 'NUMBER' and length(expression) between 1 and 1000);
comment on column indicator.definition.expression is
    'How figures are worked out from those of other indicators, whose keys stand in brackets; null where they are reported';

-- The meaning of each term is fixed: when a term begins to mean something else, so must the formula.
create table indicator.definition_term (
    definition_id uuid not null references indicator.definition (id),
    term_id       uuid not null references indicator.definition (id),
    primary key (definition_id, term_id)
);
comment on table indicator.definition_term is 'The definitions that the formula of a definition takes its figures from';
create index definition_term_used on indicator.definition_term (term_id);
grant select, insert on indicator.definition_term to ${app};

create function indicator.refuse_circle() returns trigger
language plpgsql as $$
begin
    if exists (
        with recursive below as (
            select new.term_id as id
            union
            select term.term_id from below join indicator.definition_term term on term.definition_id = below.id
        )
        select from below where id = new.definition_id) then
        raise exception 'a figure cannot be worked out from itself'
            using errcode = '23514', constraint = 'definition_term_no_circle';
    end if;
    if not exists (
        select from indicator.definition where id = new.definition_id and expression is not null) then
        raise exception 'only a formula has terms'
            using errcode = '23514', constraint = 'definition_term_of_formula';
    end if;
    return new;
end
$$;
create trigger term_makes_no_circle before insert on indicator.definition_term
    for each row execute function indicator.refuse_circle();

create function indicator.refuse_other_formula() returns trigger
language plpgsql as $$
begin
    raise exception 'another formula is another definition'
        using errcode = '23514', constraint = 'definition_formula_stays';
end
$$;
create trigger formula_stays before update on indicator.definition
    for each row when (old.expression is distinct from new.expression)
    execute function indicator.refuse_other_formula();

create function indicator.refuse_report_of_derived() returns trigger
language plpgsql as $$
begin
    if exists (
        select from indicator.definition where id = new.definition_id and expression is not null) then
        raise exception 'a derived figure is worked out, not reported'
            using errcode = '23514', constraint = 'observation_derived_is_computed';
    end if;
    return new;
end
$$;
create trigger derived_is_computed before insert on indicator.observation
    for each row when (new.origin <> 'COMPUTED')
    execute function indicator.refuse_report_of_derived();

-- Which revisions of which figures a derived figure was worked out from.
create table indicator.observation_term (
    observation_id uuid not null,
    revision       int  not null,
    term_id        uuid not null,
    term_revision  int  not null,
    primary key (observation_id, revision, term_id),
    constraint observation_term_of foreign key (observation_id, revision)
        references indicator.observation (id, revision),
    constraint observation_term_is foreign key (term_id, term_revision)
        references indicator.observation (id, revision)
);
comment on table indicator.observation_term is 'The figures that a derived figure was worked out from, in their revisions';
grant select, insert on indicator.observation_term to ${app};

-- A round asks for nothing that is worked out.
create or replace function indicator.reporting_cell(round uuid)
returns table (unit_id uuid, unit_name text, indicator_key text, slot text, done boolean)
language sql stable as $$
    with recursive asked as (
        select id, period, coalesce(closed_on, platform.today()) as day
        from indicator.reporting_round where id = round
    ), below as (
        select top.unit_id as top_id, unit.unit_id, unit.name, unit.kind, asked.day, asked.period
        from asked
        join indicator.reporting_round_unit top on top.round_id = asked.id
        join organisation.unit_on(asked.day) unit on unit.unit_id = top.unit_id
        union all
        select below.top_id, child.unit_id, child.name, child.kind, below.day, below.period
        from below
        join organisation.unit_on(below.day) child on child.parent_id = below.unit_id
    )
    select distinct below.unit_id, below.name, wanted.indicator_key, below.period, exists (
        select from indicator.observation
        join indicator.definition on definition.id = observation.definition_id
        where definition.indicator_key = wanted.indicator_key and observation.unit_id = below.unit_id
            and observation.slot = below.period and observation.split is null
            and observation.known_until is null)
    from below
    join indicator.reporting_round_indicator wanted on wanted.round_id = round
    left join indicator.stewardship on stewardship.indicator_key = wanted.indicator_key
    where case when stewardship.unit_kind is null then below.unit_id = below.top_id
            else below.kind = stewardship.unit_kind end
        and not exists (
            select from indicator.definition_on(below.day) derived
            where derived.indicator_key = wanted.indicator_key and derived.expression is not null)
$$;
