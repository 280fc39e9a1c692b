-- What other modules may know of reach: which unit lies within which, today.
create view organisation.unit_within with (security_invoker = true) as
select ancestor_id, unit_id from organisation.unit_below where valid @> (select platform.today());
comment on view organisation.unit_within is
    'published: each unit with itself, all that is above it, and what took over from it, as a role over these reaches it today';
grant select on organisation.unit_within to ${app};
