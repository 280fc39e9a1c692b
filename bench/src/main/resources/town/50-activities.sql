-- 5,000 activities for each time of Stockholm's size, in all states, spread over the units. Their
-- states over time are what the trigger would have kept, written in one go; the indexes that only
-- find are made again when all is there.
set maintenance_work_mem = '256MB';
create temp table made_again as
select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
from pg_index
where indrelid in ('plan.activity'::regclass, 'plan.activity_state'::regclass) and not indisunique;
do $$
declare
    one record;
begin
    for one in select name from made_again loop
        execute 'drop index ' || one.name;
    end loop;
end $$;
alter table plan.activity disable trigger activity_state;
insert into plan.activity (id, unit_id, plan_version_id, area_id, goal_id, title, description, lang, service_lines,
    responsible_person, responsible_role, start_on, due_on, effort, city_wide, status, status_at, status_by,
    cancelled_why, created_at, created_by, changed_at, changed_by, version)
select pg_temp.id('activity' || n), pg_temp.id(place), pg_temp.id('version'), pg_temp.id('area' || area),
    case when area = 1 + chosen % 13 and n % 3 = 0 then pg_temp.id('goal0 ' || place) end,
    (array['Gå igenom', 'Pröva', 'Införa', 'Följa upp', 'Utbilda i', 'Besluta om', 'Rita om', 'Skriva ned'])[1 + pg_temp.pick('verb' || n, 8)]
        || ' '
        || (array['fördelningen av ärenden', 'introduktionen', 'rutinen för hot och våld', 'mötestiderna',
            'handledningen', 'dokumentationen', 'schemat', 'stödet till nya chefer', 'samarbetet med skolan',
            'telefontiderna'])[1 + pg_temp.pick('noun' || n, 10)]
        || ' i grupp ' || n,
    'Vi börjar i liten skala, ser vad som händer och bestämmer sedan hur vi går vidare tillsammans.',
    'sv', array['line-' || 1 + n % 6],
    case when n % 2 = 0 then pg_temp.id('person' || 1 + pg_temp.pick('who' || n, 3000 * :scale)) end,
    case when n % 2 = 1 then 'Enhetschef' end,
    due - 90, due, (array['LOW', 'MEDIUM', 'HIGH'])[1 + n % 3], n % 1000 = 7, status, pg_temp.began(),
    pg_temp.id('person1'), case when status = 'CANCELLED' then 'Ordnat på annat sätt' end,
    pg_temp.began() - make_interval(mins => n), pg_temp.id('person1'), pg_temp.began() - make_interval(mins => n),
    pg_temp.id('person1'), 1
from (
    select drawn.n, chosen, place, due, 1 + pg_temp.pick('area' || drawn.n, 13) as area,
        (array['PROPOSED', 'DECIDED', 'UNDER_WAY', 'DONE', 'CANCELLED', 'UNDER_WAY', 'DECIDED', 'UNDER_WAY', 'DONE',
            'PROPOSED'])[1 + drawn.n % 10] as status
    from (
        select n, 1 + pg_temp.pick('unit' || n, 98 * :scale) as chosen,
            '2024-06-01'::date + pg_temp.pick('due' || n, 1300) as due
        from generate_series(1, 5000 * :scale) n
    ) drawn
    join planning on planning.n = drawn.chosen
) as drawn (n, chosen, place, due, area, status);
insert into plan.activity_state select changed_at, 'infinity', activity.* from plan.activity;
alter table plan.activity enable trigger activity_state;
do $$
declare
    one record;
begin
    for one in select definition from made_again loop
        execute one.definition;
    end loop;
end $$;
insert into plan.activity_control (id, activity_id, controlled_on, controlled_by, effect, clients_notice, lang,
    created_at, created_by, changed_at, changed_by, version)
select pg_temp.id('control' || n), pg_temp.id('activity' || n), '2026-03-01', 'Enhetschef',
    'Det är lugnare på måndagarna. En åtgärd ger sällan ett resultat för sig.', 'Kortare tid i telefonkö', 'sv',
    pg_temp.began(), pg_temp.id('person1'), pg_temp.began(), pg_temp.id('person1'), 1
from generate_series(1, 5000 * :scale) n where n % 10 = 3;
-- The trail holds what the newest of them began with.
select count(*) from (
    select platform.append_audit(pg_temp.began(), pg_temp.id('person1'), 'PERSON', 'Anna', 'PROJECT_LEAD',
        'activity.added', 'activity', pg_temp.id('activity' || n)::text, null, 'done', '{"changes": []}')
    from generate_series(1, least(5000 * :scale, 50000)) n) appended;
analyze plan.activity, plan.activity_state, plan.activity_control, platform.audit_entry;
