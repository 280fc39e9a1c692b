-- A figure may be about a part of the people of a unit: one sex, an age band, an occupation.

alter table indicator.observation
    add column split text,
    add constraint observation_split check (
        split in ('sex=women', 'sex=men', 'age=-29', 'age=30-49', 'age=50-')
        or split ~ '^occupation=[a-z][a-z0-9-]{0,59}$');
comment on column indicator.observation.split is
    'Which part of the people the figure is about, as dimension=key; null for all of them';

drop index indicator.observation_once;
create unique index observation_once on indicator.observation (definition_id, unit_id, slot, split)
    nulls not distinct where known_until is null;

create view indicator.observation_split_readable with (security_invoker = true) as
select observation.* from indicator.observation
where observation.status = 'PUBLISHED'
    or observation.unit_id in (select reach.unit_id from organisation.reach('INDICATOR_READ') reach);
comment on view indicator.observation_split_readable is
    'published: revisions of figures that the viewer may read, about all people and about parts of them';
grant select on indicator.observation_split_readable to ${app};

-- What most readers want: a figure of a unit is about all of it.
create or replace view indicator.observation_readable with (security_invoker = true) as
select * from indicator.observation_split_readable where split is null;
comment on view indicator.observation_readable is
    'published: revisions of figures about all people of a unit that the viewer may read; known_until is null for what holds now';
