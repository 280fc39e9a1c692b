-- One closed round in which each district has answered for 13 areas and 6 service lines.
insert into assessment.round (id, plan_version_id, name_sv, period, days, due_on, opened_at, opened_by, created_at,
    created_by, changed_at, changed_by, version)
values (pg_temp.id('round'), pg_temp.id('version'), 'Lokal analys våren 2026', '2026-VT', '[2026-01-01,2026-07-01)',
    '2026-06-30', pg_temp.began(), pg_temp.id('person1'), pg_temp.began(), pg_temp.id('person1'), pg_temp.began(),
    pg_temp.id('person1'), 1);
insert into assessment.participant (id, round_id, unit_id, level, version)
select pg_temp.id('participant' || n), pg_temp.id('round'), pg_temp.id('district' || n), 'DISTRICT', 1
from generate_series(1, 14 * :scale) n;
insert into assessment.analysis (id, round_id, plan_version_id, participant_id, unit_id, service_lines, created_at,
    created_by, changed_at, changed_by, version)
select pg_temp.id('analysis' || n), pg_temp.id('round'), pg_temp.id('version'), pg_temp.id('participant' || n),
    pg_temp.id('district' || n), array['line-1', 'line-2', 'line-3', 'line-4', 'line-5', 'line-6'], pg_temp.began(),
    pg_temp.id('person1'), pg_temp.began(), pg_temp.id('person1'), 1
from generate_series(1, 14 * :scale) n;
insert into assessment.answer (id, analysis_id, plan_version_id, area_id, service_line, need, because, situation, what,
    lang, still_true, created_at, created_by, changed_at, changed_by, version)
select pg_temp.id('answer' || n || ' ' || area || ' ' || line), pg_temp.id('analysis' || n), pg_temp.id('version'),
    pg_temp.id('area' || area), 'line-' || line, need,
    case when need = 'NOT_NEEDED' then 'Det fungerar redan, enligt medarbetarnas egna svar.' end,
    'Så här ser det ut hos oss just nu, och så har det sett ut en tid.',
    case when need = 'YES' then 'Vi gör om fördelningen och prövar i två grupper.' end,
    'sv', false, pg_temp.began(), pg_temp.id('person1'), pg_temp.began(), pg_temp.id('person1'), 1
from (
    select n, area, line,
        (array['YES', 'UNDER_WAY', 'NOT_NEEDED'])[1 + pg_temp.pick('need' || n || ' ' || area || ' ' || line, 3)] as need
    from generate_series(1, 14 * :scale) n, generate_series(1, 13) area, generate_series(1, 6) line) drawn;
insert into assessment.area_answer (id, analysis_id, plan_version_id, area_id, lang, still_true, created_at, created_by,
    changed_at, changed_by, version)
select pg_temp.id('questions' || n || ' ' || area), pg_temp.id('analysis' || n), pg_temp.id('version'),
    pg_temp.id('area' || area), 'sv', false, pg_temp.began(), pg_temp.id('person1'), pg_temp.began(),
    pg_temp.id('person1'), 1
from generate_series(1, 14 * :scale) n, generate_series(1, 13) area;
insert into assessment.lens_answer (area_answer_id, analysis_id, plan_version_id, lens_id, risk, said)
select pg_temp.id('questions' || n || ' ' || area), pg_temp.id('analysis' || n), pg_temp.id('version'),
    pg_temp.id('lens ' || lens.key), lens.risk, lens.said
from generate_series(1, 14 * :scale) n, generate_series(1, 13) area,
    (values ('undue-influence', 'NO', null), ('gender-equality', null, 'Vi har sett på siffrorna för kvinnor och män.'),
        ('equal-conditions', null, 'Inget särskilt.')) as lens (key, risk, said);
analyze assessment.answer, assessment.area_answer, assessment.lens_answer, assessment.analysis;
update assessment.analysis set submitted_at = pg_temp.began(), submitted_by = pg_temp.id('person1'),
    confirmed_at = pg_temp.began(), confirmed_by = pg_temp.id('person1'),
    changed_at = pg_temp.began() + interval '1 day', version = 2;
analyze assessment.analysis, assessment.analysis_state, assessment.answer_confirmed, assessment.area_answer_confirmed,
    assessment.lens_answer_confirmed;
