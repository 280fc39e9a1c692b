-- 3,000 staff for each time of Stockholm's size; each employed in a unit and with a role there. The
-- first of them are those as whom the bench signs in.
create temp table staff as
select n, pg_temp.id('person' || n) as id, 1 + (n - 1) % (84 * :scale) as unit
from generate_series(1, 3000 * :scale) n;

insert into organisation.person (id, given_name, family_name, hr_id, protected_identity, sample, created_at,
    created_by, version)
select id,
    (array['Anna', 'Erik', 'Maria', 'Lars', 'Elsa', 'Karl', 'Sara', 'Nils', 'Åsa', 'Örjan', 'Fatima', 'Ali',
        'Ingrid', 'Johan', 'Leila', 'Per', 'Eva', 'Omar', 'Karin', 'Sven'])[1 + pg_temp.pick('given' || n, 20)],
    (array['Bänk', 'Bord', 'Stol', 'Hylla', 'Skåp', 'Lampa', 'Matta', 'Soffa', 'Pall', 'Dörr', 'Fönster', 'Golv',
        'Vägg', 'Tak', 'Trappa', 'Ugn', 'Spis', 'Kanna', 'Kopp', 'Fat'])[1 + pg_temp.pick('family' || n, 20)]
        || (array['berg', 'ström', 'qvist', 'lund', 'gren', 'dal', 'holm', 'stedt', 'vall', 'mark'])[1 + pg_temp.pick('end' || n, 10)],
    'B' || lpad(n::text, 7, '0'), n % 500 = 0, false, pg_temp.began(), pg_temp.id('maker'), 1
from staff;

insert into organisation.employment (id, person_id, unit_id, occupation, valid, entered_at, entered_by, version)
select pg_temp.id('employment' || n), id, pg_temp.id('unit' || unit), 'occupation-' || 1 + n % 8,
    daterange('2018-01-01'::date + pg_temp.pick('since' || n, 2500), null), pg_temp.began(), pg_temp.id('maker'), 1
from staff;

insert into organisation.role_assignment (id, person_id, role, unit_id, valid, granted_at, granted_by, version)
select pg_temp.id('role' || n), id, 'EMPLOYEE', pg_temp.id('unit' || unit), '[2019-01-01,)'::daterange, pg_temp.began(),
    pg_temp.id('maker'), 1
from staff where n > 97 + 84 * :scale
union all
select pg_temp.id('role' || n), id, 'UNIT_MANAGER', pg_temp.id('unit' || n - 97), '[2019-01-01,)'::daterange, pg_temp.began(),
    pg_temp.id('maker'), 1
from staff where n between 98 and 97 + 84 * :scale
union all
select pg_temp.id('role' || n), id,
    case when n <= 32 then 'PROJECT_LEAD' when n <= 64 then 'DISTRICT_DIRECTOR' when n <= 96 then 'UNIT_MANAGER'
        else 'ADMINISTRATOR' end,
    case when n <= 32 or n = 97 then pg_temp.id('municipality1')
        when n <= 64 then pg_temp.id('district' || 1 + (n - 33) % (14 * :scale))
        else pg_temp.id('unit' || 1 + (n - 65) % (84 * :scale)) end,
    '[2019-01-01,)'::daterange, pg_temp.began(), pg_temp.id('maker'), 1
from staff where n <= 97;

insert into platform.account (id, login, password_hash, created_at, created_by, version)
select id,
    case when n <= 32 then 'lead' || n when n <= 64 then 'director' || n - 32 when n <= 96 then 'manager' || n - 64
        else 'administrator' end,
    ':hash', pg_temp.began(), pg_temp.id('maker'), 1
from staff where n <= 97;
analyze organisation.person, organisation.employment, organisation.role_assignment, platform.account;
