-- Chance that comes out the same each time: hashes of what a row is called.
create function pg_temp.id(name text) returns uuid
language sql immutable return md5(name)::uuid;
create function pg_temp.pick(name text, below int) returns int
language sql immutable return (('x' || substr(md5(name), 1, 7))::bit(28)::int) % below;
create function pg_temp.began() returns timestamptz
language sql immutable return '2026-01-02 08:00:00+00'::timestamptz;

insert into organisation.service_line (key, rank, name_sv, name_en, short_name, version)
select 'line-' || n, n, 'Verksamhetsområde ' || n, 'Service line ' || n, 'Område ' || n, 1
from generate_series(1, 6) n;

insert into organisation.occupation (key, rank, name_sv, name_en, employed, case_worker, in_turnover, version)
select 'occupation-' || n, n, 'Yrke ' || n, 'Occupation ' || n, true, n <= 4, true, 1
from generate_series(1, 8) n;
