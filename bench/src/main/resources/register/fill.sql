-- An HR register of :people people with 120 months of time each, through doors that only the owner of
-- the bench may take: the program itself takes such rows from files.
select set_config('arbetsro.viewer', 'ef2fb9ab-4300-368c-8d2e-7bdcc5f23f30', false);
truncate indicator.register_absence, indicator.register_hours, indicator.register_employment, indicator.register_person
    restart identity cascade;
create temp table workplace as
select row_number() over (order by code.code) as place, count(*) over () as places, code.unit_id
from organisation.unit_code code join organisation.unit_latest unit on unit.unit_id = code.unit_id
where unit.kind = 'unit';
insert into indicator.register_person (hr_id, sex, birth_year)
select 'X' || n, case when n % 5 = 0 then 'MAN' else 'WOMAN' end, 1958 + n % 44
from generate_series(1, :people) n;
-- One in ten of the posts changes hands each year: a leaver for every ninth who stays.
insert into indicator.register_employment (person, unit_id, occupation, valid, form, extent, end_reason)
select person.number, workplace.unit_id, 'occupation-' || 1 + person.number % 8,
    case when person.number % 2 = 0 then daterange('2016-01-01'::date + person.number % 700, null)
        else daterange('2014-01-01'::date + person.number % 300,
            '2016-01-15'::date + (person.number * 37) % 3700) end,
    'PERMANENT', 100,
    case when person.number % 2 = 0 then 'NOT_STATED' when person.number % 3 = 0 then 'RETIREMENT' else 'OWN_REQUEST' end
from indicator.register_person person
join workplace on workplace.place = 1 + person.number % workplace.places;
insert into indicator.register_hours (month, person, unit_id, ordinary, agreed)
select month::date, employment.person, employment.unit_id, 150, 160
from generate_series('2016-01-01'::date, '2025-12-01'::date, interval '1 month') month
cross join indicator.register_employment employment;
insert into indicator.register_absence (month, person, unit_id, sequence_days, hours)
select month, person, unit_id, case when person % 11 = 0 then 90 else 5 end, 8 + person % 60
from indicator.register_hours where (person + extract(month from month)::int) % 12 = 0;
analyze indicator.register_person, indicator.register_employment, indicator.register_hours, indicator.register_absence;
drop table workplace;
