-- Thirty indicators with a figure a month for five years, in the municipality and each district; in
-- no more than 140 districts, since no page shows more than thirty of them.
insert into indicator.source (key, title_sv, publisher, dated, year)
values ('bench-source', 'Rapport', 'Bänkstad', '2026-01', 2026);
insert into indicator.indicator (key, position, created_at, created_by)
select 'indicator-' || n, n, pg_temp.began(), pg_temp.id('maker') from generate_series(1, 30) n;
insert into indicator.definition (id, indicator_key, number, valid, kind, name_sv, counts_sv, formula_known, unit_sv,
    per, decimals, better, about_people, source_key, created_at, created_by, version)
select pg_temp.id('definition' || n), 'indicator-' || n, 1, '[2020-01-01,)', 'NUMBER', 'Nyckeltal nummer ' || n,
    'Räknar det som nyckeltalet handlar om.', false, 'procent', 'MONTH', 1, 'LOWER', true, 'bench-source',
    pg_temp.began(), pg_temp.id('maker'), 1
from generate_series(1, 30) n;
insert into indicator.observation (id, revision, definition_id, unit_id, slot, period, span, value, printed, about,
    status, source_key, origin, known_from, known_by)
select pg_temp.id('observation' || n || ' ' || place || ' ' || since), 1, pg_temp.id('definition' || n),
    pg_temp.id(place), to_char(since, 'YYYY-MM'), to_char(since, 'YYYY-MM'),
    daterange(since, (since + interval '1 month')::date),
    round(5 + n + (pg_temp.pick('value' || n || place || since, 400) - 200) / 100.0, 1), null, false,
    'PUBLISHED', 'bench-source', 'PUBLISHED', since + interval '1 month', pg_temp.id('maker')
from generate_series(1, 30) n,
    (select 'municipality1' as place union all select 'district' || d from generate_series(1, least(14 * :scale, 140)) d) places,
    (select month::date as since from generate_series('2021-11-01'::date, '2026-10-01'::date, '1 month') month) months;
-- The last of them in every unit below those districts too, over ten years.
insert into indicator.observation (id, revision, definition_id, unit_id, slot, period, span, value, printed, about,
    status, source_key, origin, known_from, known_by)
select pg_temp.id('years ' || places.place || ' ' || since), 1, pg_temp.id('definition30'),
    pg_temp.id(places.place), to_char(since, 'YYYY-MM'), to_char(since, 'YYYY-MM'),
    daterange(since, (since + interval '1 month')::date),
    round(35 + (pg_temp.pick('years' || places.place || since, 400) - 200) / 100.0, 1), null, false,
    'PUBLISHED', 'bench-source', 'PUBLISHED', since + interval '1 month', pg_temp.id('maker')
from (select 'municipality1' as place, '2021-11-01'::date as before
    union all select 'district' || n, '2021-11-01' from generate_series(1, least(14 * :scale, 140)) n
    union all select 'department' || n, '2026-11-01' from generate_series(1, least(28 * :scale, 280)) n
    union all select 'unit' || n, '2026-11-01' from generate_series(1, least(84 * :scale, 840)) n) places,
    lateral (select month::date as since
        from generate_series('2016-11-01'::date, '2026-10-01'::date, '1 month') month
        where month < places.before) months;
insert into indicator.target (id, definition_id, unit_id, valid, value, per, created_at, created_by, version)
select pg_temp.id('target' || n), pg_temp.id('definition' || n), pg_temp.id('municipality1'),
    '[2024-01-01,2027-01-01)', 5 + n, 'MONTH', pg_temp.began(), pg_temp.id('maker'), 1
from generate_series(1, 30) n;
analyze indicator.observation, indicator.definition, indicator.target;
