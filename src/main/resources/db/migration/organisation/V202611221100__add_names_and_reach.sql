-- More names for a unit, and reach that is looked up instead of walked.

alter table organisation.unit
    add column note_sv text,
    add column note_en text;

alter table organisation.unit_period
    add column name_en    text,
    add column short_name text collate "sv-SE-x-icu",
    -- The days for which this row says what the unit is: its valid days, stretched over the time
    -- before the first row and after the last, so that exactly one row answers on any day. Kept by
    -- a trigger.
    add column shown      daterange not null default 'empty',
    -- A change set moves parents and children in one transaction, in any order.
    alter constraint unit_period_parent_exists deferrable initially immediate;
create index unit_period_unit on organisation.unit_period (unit_id);

drop function organisation.unit_on(date);
create function organisation.unit_on(day date)
returns table (unit_id uuid, name text, kind text, parent_id uuid, valid daterange, name_en text, short_name text)
language sql stable parallel safe as $$
    select unit_id, name, kind, parent_id, valid, name_en, coalesce(short_name, name)
    from organisation.unit_period where valid @> day
$$;
comment on function organisation.unit_on(date) is 'published: the units that exist on a day, with name, kind and parent';

create or replace view organisation.unit_latest with (security_invoker = true) as
select unit_id, name, kind, parent_id, valid, name_en, coalesce(short_name, name) as short_name
from organisation.unit_period where shown @> (select platform.today());
comment on view organisation.unit_latest is
    'published: each unit as it is, or was when it closed, or will be when it opens';

-- For each unit whose roles reach it, and on which days: itself, what is above it (for one that has
-- closed, what was above it in the end) and, once it has closed, those that took over from it.
create table organisation.unit_below (
    ancestor_id uuid      not null references organisation.unit (id),
    unit_id     uuid      not null references organisation.unit (id),
    valid       daterange not null,
    constraint unit_below_not_empty check (not isempty(valid)),
    primary key (unit_id, ancestor_id, valid)
);
create index unit_below_ancestor on organisation.unit_below (ancestor_id) include (unit_id, valid);
comment on table organisation.unit_below is
    'Which units a role over a unit reaches, and when; derived from periods and predecessors by triggers';
grant select on organisation.unit_below to ${app};

-- Derives what hangs on the periods and predecessors of these units anew. A unit that took over
-- from one that goes on reaches nothing of it: a split gives no insight into what was kept.
create function organisation.derive_reach(changed uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, organisation as $$
declare
    affected uuid[];
begin
    update unit_period set shown = stretched.shown
    from (
        select unit_id, valid,
            daterange(
                case when lag(valid) over in_time is not null then lower(valid) end,
                lower(lead(valid) over in_time)) as shown
        from unit_period where unit_id = any (changed)
        window in_time as (partition by unit_id order by lower(valid))
    ) stretched
    where unit_period.unit_id = stretched.unit_id and unit_period.valid = stretched.valid
        and unit_period.shown <> stretched.shown;

    select array_agg(unit_id) into affected from (
        select unnest(changed) as unit_id
        union
        select unit_id from unit_below where ancestor_id = any (changed)
    ) those;
    delete from unit_below where unit_id = any (affected);

    insert into unit_below (ancestor_id, unit_id, valid)
    with recursive walk (unit_id, ancestor_id, valid) as (
        select id, id, daterange(null, null) from unit where id = any (affected)
        union
        select walk.unit_id, step.above, walk.valid * step.valid
        from walk cross join lateral (
            select parent_id as above, shown as valid
            from unit_period
            where unit_id = walk.ancestor_id and parent_id is not null
            union all
            select successor.unit_id, daterange(greatest(successor.since, closing.day), null)
            from unit_predecessor successor
            cross join lateral (
                select max(upper(valid)) as day from unit_period
                where unit_id = walk.ancestor_id
                having not bool_or(upper_inf(valid))
            ) closing
            where successor.predecessor_id = walk.ancestor_id
        ) step
        where step.valid && walk.valid
    )
    select ancestor_id, unit_id, unnest(range_agg(valid)) from walk group by ancestor_id, unit_id;
end $$;
comment on function organisation.derive_reach(uuid[]) is 'Derives shown periods and reach of the units that changed';
revoke all on function organisation.derive_reach(uuid[]) from public;

-- As owner of unit_below; the program itself may only read it.
create function organisation.periods_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog, organisation as $$
begin
    -- Its own updates of 'shown' come here again.
    if pg_trigger_depth() = 1 then
        if tg_op = 'UPDATE' then
            perform derive_reach(array(select unit_id from before union select unit_id from after));
        elsif tg_op = 'INSERT' then
            perform derive_reach(array(select distinct unit_id from after));
        else
            perform derive_reach(array(select distinct unit_id from before));
        end if;
    end if;
    return null;
end $$;
comment on function organisation.periods_changed() is 'Keeps reach when periods of units change';

create function organisation.predecessors_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog, organisation as $$
begin
    if tg_op = 'UPDATE' then
        perform derive_reach(array(select predecessor_id from before union select predecessor_id from after));
    elsif tg_op = 'INSERT' then
        perform derive_reach(array(select distinct predecessor_id from after));
    else
        perform derive_reach(array(select distinct predecessor_id from before));
    end if;
    return null;
end $$;
comment on function organisation.predecessors_changed() is 'Keeps reach when predecessors of units change';

create trigger unit_period_inserted after insert on organisation.unit_period
    referencing new table as after for each statement execute function organisation.periods_changed();
create trigger unit_period_updated after update on organisation.unit_period
    referencing old table as before new table as after for each statement execute function organisation.periods_changed();
create trigger unit_period_deleted after delete on organisation.unit_period
    referencing old table as before for each statement execute function organisation.periods_changed();
create trigger unit_predecessor_inserted after insert on organisation.unit_predecessor
    referencing new table as after for each statement execute function organisation.predecessors_changed();
create trigger unit_predecessor_updated after update on organisation.unit_predecessor
    referencing old table as before new table as after for each statement execute function organisation.predecessors_changed();
create trigger unit_predecessor_deleted after delete on organisation.unit_predecessor
    referencing old table as before for each statement execute function organisation.predecessors_changed();

-- The settings of the transaction are read once each, not for each row.
create or replace function organisation.reach(wanted text)
returns table (unit_id uuid)
language sql stable parallel safe rows 200 as $$
    select below.unit_id
    from organisation.role_assignment assignment
    join organisation.role_permission allowed
        on allowed.role = assignment.role and allowed.permission = wanted
    join organisation.unit_below below
        on below.ancestor_id = assignment.unit_id and below.valid @> (select platform.today())
    where assignment.person_id = (select platform.viewer())
        and assignment.valid @> (select platform.today())
    union
    select unit.id from organisation.unit where platform.viewer_has_role('SYSTEM')
$$;
comment on function organisation.reach(text) is 'published: the units that the viewer''s permission reaches today';
