-- What modules above need to name a unit as files do, and to offer people for a task.
create view organisation.unit_code with (security_invoker = true) as
select id as unit_id, code from organisation.unit;
comment on view organisation.unit_code is 'published: the code by which files and other systems know each unit';
grant select on organisation.unit_code to ${app};

create function organisation.employment_on(day date)
returns table (person_id uuid, unit_id uuid, occupation text)
language sql stable parallel safe as $$
    select person_id, unit_id, occupation from organisation.employment where valid @> day
$$;
comment on function organisation.employment_on(date) is
    'published: who is employed where on a day, as far as the viewer''s reach for people goes';
