-- What is reported by each unit of a level has to name the level.
create view organisation.unit_level with (security_invoker = true) as
select key, name_sv, name_en, rank from organisation.unit_kind;
comment on view organisation.unit_level is
    'published: the levels of the organisation, by the names that the municipality has given them';
grant select on organisation.unit_level to ${app};
