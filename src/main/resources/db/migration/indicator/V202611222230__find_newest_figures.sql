-- What became known last is asked for on each start page of a researcher.
create index observation_newest on indicator.observation (known_from desc, upper(span) desc)
    where known_until is null and missing is null;
