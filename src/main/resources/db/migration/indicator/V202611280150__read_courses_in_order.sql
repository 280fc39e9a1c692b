-- The figures of an indicator in a unit in the order of time, the latest first, with all that the overview and
-- the comparison of units tell of them: read from the index alone, and sorted by nobody.
create index observation_course on indicator.observation
    (definition_id, unit_id, upper(span) desc, lower(span) desc)
    include (period, span, span_sv, span_en, value, missing, about, status)
    where known_until is null and split is null;
comment on index indicator.observation_course is 'Courses of figures about all people of a unit, as far as overviews tell of them';
