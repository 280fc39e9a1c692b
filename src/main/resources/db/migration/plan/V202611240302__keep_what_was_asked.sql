-- What versions asked and expected, for pages as of a day: each row as it was from one change until the
-- next. What they said before this began to be kept counts as what they say now.

create table plan.checklist_item_state (
    since timestamptz not null,
    until timestamptz not null,
    like plan.checklist_item,
    primary key (id, since)
);
comment on table plan.checklist_item_state is 'An item of the checklist as it was from one change until the next';
create table plan.lens_state (
    since timestamptz not null,
    until timestamptz not null,
    like plan.lens,
    primary key (id, since)
);
comment on table plan.lens_state is 'A lens as it was from one change until the next';
create table plan.area_expectation_state (
    since timestamptz not null,
    until timestamptz not null,
    like plan.area_expectation,
    primary key (id, since)
);
comment on table plan.area_expectation_state is
    'What an area normally asked of a service line, from one change until the next';
grant select on plan.checklist_item_state, plan.lens_state, plan.area_expectation_state to ${app};

insert into plan.checklist_item_state select created_at, 'infinity', item.* from plan.checklist_item item;
insert into plan.lens_state select created_at, 'infinity', lens.* from plan.lens;
insert into plan.area_expectation_state select created_at, 'infinity', one.* from plan.area_expectation one;

-- As owner of what was; the program itself may only read it.
create function plan.keep_what_was() returns trigger
language plpgsql security definer set search_path = pg_catalog, plan as $$
declare
    state text := format('plan.%I', tg_table_name || '_state');
    moment timestamptz := case when tg_op = 'DELETE' then now() else new.changed_at end;
    changed uuid := case when tg_op = 'DELETE' then old.id else new.id end;
begin
    -- Two changes at one moment, or a clock set back: the later one counts.
    execute 'delete from ' || state || ' where id = $1 and since >= $2' using changed, moment;
    execute 'update ' || state || ' set until = $2 where id = $1 and until > $2' using changed, moment;
    if tg_op <> 'DELETE' then
        execute 'insert into ' || state || ' select $1, ''infinity'', ($2).*' using moment, new;
    end if;
    return null;
end $$;
comment on function plan.keep_what_was() is 'Keeps what a text of a plan version was from one change until the next';
create trigger checklist_item_state after insert or update or delete on plan.checklist_item
    for each row execute function plan.keep_what_was();
create trigger lens_state after insert or update or delete on plan.lens
    for each row execute function plan.keep_what_was();
create trigger area_expectation_state after insert or update or delete on plan.area_expectation
    for each row execute function plan.keep_what_was();

create function plan.checklist_items_at(moment timestamptz)
returns setof plan.checklist_item
language sql stable parallel safe rows 20 as $$
    select * from plan.checklist_item where moment is null
    union all
    select id, plan_version_id, key, part, position, text_sv, text_en, created_at, created_by, changed_at, changed_by,
        version
    from plan.checklist_item_state where moment is not null and since <= moment and until > moment
$$;
comment on function plan.checklist_items_at(timestamptz) is
    'published: the gender equality checklist of each plan version at a moment, or now';

create function plan.lenses_at(moment timestamptz)
returns setof plan.lens
language sql stable parallel safe rows 20 as $$
    select * from plan.lens where moment is null
    union all
    select id, plan_version_id, key, kind, position, name_sv, name_en, question_sv, question_en, help_sv, help_en,
        created_at, created_by, changed_at, changed_by, version
    from plan.lens_state where moment is not null and since <= moment and until > moment
$$;
comment on function plan.lenses_at(timestamptz) is
    'published: the lenses of each plan version at a moment, or now';

create function plan.area_expectations_at(moment timestamptz)
returns setof plan.area_expectation
language sql stable parallel safe rows 50 as $$
    select * from plan.area_expectation where moment is null
    union all
    select id, plan_version_id, area_id, service_line, expectation, text_sv, text_en, created_at, created_by,
        changed_at, changed_by, version
    from plan.area_expectation_state where moment is not null and since <= moment and until > moment
$$;
comment on function plan.area_expectations_at(timestamptz) is
    'What areas normally asked of service lines at a moment, or ask now';
