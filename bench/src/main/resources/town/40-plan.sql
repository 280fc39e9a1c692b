-- A plan of thirteen areas; a local plan with three of them and two goals in each district and unit.
insert into plan.plan (id, key, name_sv, created_at, created_by, version)
values (pg_temp.id('plan'), 'bench', 'Handlingsplan', pg_temp.began(), pg_temp.id('maker'), 1);
insert into plan.plan_version (id, plan_id, key, title_sv, dated, used, used_basis, created_at, created_by,
    changed_at, changed_by, version)
values (pg_temp.id('version'), pg_temp.id('plan'), 'B13', 'Handlingsplan med tretton områden', '2019-06-18',
    '[2019-06-18,)', 'STATED', pg_temp.began(), pg_temp.id('maker'), pg_temp.began(), pg_temp.id('maker'), 1);
insert into plan.area (id, key, kind, name_sv, created_at, created_by, version)
select pg_temp.id('area' || n), 'area-' || n, 'PLAN_AREA', 'Planområde ' || n, pg_temp.began(), pg_temp.id('maker'), 1
from generate_series(1, 13) n;
insert into plan.area_edition (id, plan_version_id, area_id, position, number, name_sv, short_name_sv, own_chapter,
    desired_state_sv, text_origin, created_at, created_by, changed_at, changed_by, version)
select pg_temp.id('edition' || n), pg_temp.id('version'), pg_temp.id('area' || n), n, n, 'Planområde nummer ' || n,
    'Område ' || n, true, 'Så är det när området är som det ska vara.', 'EXAMPLE', pg_temp.began(),
    pg_temp.id('maker'), pg_temp.began(), pg_temp.id('maker'), 1
from generate_series(1, 13) n;
insert into plan.lens (id, plan_version_id, key, kind, position, name_sv, question_sv, created_at, created_by,
    changed_at, changed_by, version)
select pg_temp.id('lens ' || key), pg_temp.id('version'), key, kind, position, name, 'Hur ser det ut hos er?',
    pg_temp.began(), pg_temp.id('maker'), pg_temp.began(), pg_temp.id('maker'), 1
from (values ('undue-influence', 'RISK', 1, 'Otillåten påverkan'), ('gender-equality', 'WORDS', 2, 'Jämställdhet'),
    ('equal-conditions', 'WORDS', 3, 'Likställighet')) as lens (key, kind, position, name);
insert into plan.follow_up (plan_version_id, position, level, key, kind, name_sv, indicators, report)
select pg_temp.id('version'), n, case when n <= 8 then 'CITY' else 'DISTRICT' end, 'follow-' || n, 'NUMBER',
    'Uppföljning ' || n, array['indicator-' || n], 'T2'
from generate_series(1, 16) n;
insert into plan.area_indicator (area_id, indicator, basis)
select pg_temp.id('area' || 1 + n % 13), 'indicator-' || n, 'SUGGESTION' from generate_series(1, 30) n;

create temp table planning as
select row_number() over (order by kind, number) as n, kind || number as place from place where kind in ('district', 'unit');
insert into plan.local_plan (id, unit_id, plan_version_id, period, follow_up, union_form, lang, created_at, created_by,
    changed_at, changed_by, version)
select pg_temp.id('local-plan ' || place), pg_temp.id(place), pg_temp.id('version'), '[2026-01-01,2027-01-01)',
    'Vi följer upp tillsammans på arbetsplatsträffen varje månad.', 'IN_GROUP', 'sv', pg_temp.began(),
    pg_temp.id('maker'), pg_temp.began(), pg_temp.id('maker'), 1
from planning;
insert into plan.chosen_area (local_plan_id, plan_version_id, area_id, valid)
select pg_temp.id('local-plan ' || place), pg_temp.id('version'), pg_temp.id('area' || 1 + (n + 4 * more) % 13), '[2026-01-01,)'
from planning, generate_series(0, 2) more;
insert into plan.goal (id, local_plan_id, unit_id, plan_version_id, area_id, what, why, by_when, lang, status, status_at,
    status_by, created_at, created_by, changed_at, changed_by, version)
select pg_temp.id('goal' || which || ' ' || place), pg_temp.id('local-plan ' || place), pg_temp.id(place),
    pg_temp.id('version'), pg_temp.id('area' || 1 + (n + 4 * which) % 13), 'Alla vet vad som är viktigast i veckan',
    'Många ärenden har samma brådska.', '2026-12-31', 'sv', 'OPEN', pg_temp.began(), pg_temp.id('maker'),
    pg_temp.began(), pg_temp.id('maker'), pg_temp.began(), pg_temp.id('maker'), 1
from planning, generate_series(0, 1) which;
insert into plan.steering_member (id, local_plan_id, person_id, part, valid, created_at, created_by, changed_at,
    changed_by, version)
select pg_temp.id('member' || who || ' ' || n), pg_temp.id('local-plan district' || n),
    pg_temp.id('person' || 1 + (n * 5 + who) % (3000 * :scale)),
    (array['CHAIR', 'HR', 'UNION', 'SAFETY'])[who], '[2026-01-01,)', pg_temp.began(), pg_temp.id('maker'),
    pg_temp.began(), pg_temp.id('maker'), 1
from generate_series(1, 14 * :scale) n, generate_series(1, 4) who;
analyze plan.local_plan, plan.goal, plan.chosen_area;
