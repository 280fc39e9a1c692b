-- What a module above needs to tell of units as they were over years.
create view organisation.unit_place with (security_invoker = true) as
select unit_id, valid, parent_id from organisation.unit_period;
comment on view organisation.unit_place is 'published: where each unit belonged and when, null at the top';
grant select on organisation.unit_place to ${app};

create view organisation.unit_succession with (security_invoker = true) as
select unit_id, predecessor_id, since from organisation.unit_predecessor;
comment on view organisation.unit_succession is 'published: which unit took over from which, and from which day';
grant select on organisation.unit_succession to ${app};
