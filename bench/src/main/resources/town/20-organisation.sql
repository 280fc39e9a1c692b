-- One municipality, 14 districts for each time of Stockholm's size, two departments in each district
-- and three units in each department.
create temp table place as
select 'municipality' as kind, 1 as number, null::int as above, 'Bänkstad' as name
union all
select 'district', n, 1, 'Stadsdel ' || lpad(n::text, 4, '0') from generate_series(1, 14 * :scale) n
union all
select 'department', n, (n + 1) / 2, 'Avdelning ' || lpad(n::text, 5, '0') from generate_series(1, 28 * :scale) n
union all
select 'unit', n, (n + 2) / 3, 'Enhet ' || lpad(n::text, 5, '0') from generate_series(1, 84 * :scale) n;

insert into organisation.unit (id, code, sample, created_at, created_by, version)
select pg_temp.id(kind || number), upper(left(kind, 2)) || '-' || number, false, pg_temp.began(), pg_temp.id('maker'), 1
from place;

-- The trigger of this one statement derives reach for all.
insert into organisation.unit_period (unit_id, valid, name, kind, parent_id)
select pg_temp.id(kind || number), '[2015-01-01,)', name, kind,
    case kind
        when 'district' then pg_temp.id('municipality1')
        when 'department' then pg_temp.id('district' || above)
        when 'unit' then pg_temp.id('department' || above)
    end
from place;

insert into organisation.unit_service_line (unit_id, service_line, valid)
select pg_temp.id('district' || n), 'line-' || line, '[2015-01-01,)'::daterange
from generate_series(1, 14 * :scale) n, generate_series(1, 6) line
union all
select pg_temp.id('unit' || n), 'line-' || line, '[2015-01-01,)'::daterange
from generate_series(1, 84 * :scale) n, generate_series(1 + n % 6, least(6, 2 + n % 6)) line;
analyze organisation.unit, organisation.unit_period, organisation.unit_below, organisation.unit_service_line;
