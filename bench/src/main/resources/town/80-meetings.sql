-- A meeting of the central steering group whose minutes are written and not yet presented: 20 matters
-- with words and decisions, a task from each, 25 who attend.
insert into governance.body (id, unit_id, kind, name, lang, valid, created_at, created_by, changed_at, changed_by,
    version)
values (pg_temp.id('body'), pg_temp.id('municipality1'), 'CENTRAL_STEERING_GROUP', 'Central styrgrupp', 'sv',
    '[2020-01-01,)', pg_temp.began(), pg_temp.id('person1'), pg_temp.began(), pg_temp.id('person1'), 1);
insert into governance.meeting (id, body_id, day, starts, ends, place, lang, state, called_at, sequence, created_at,
    created_by, changed_at, changed_by, version)
values (pg_temp.id('meeting'), pg_temp.id('body'), '2026-05-12', '09:00', '11:00', 'Stora salen', 'sv', 'CALLED',
    pg_temp.began(), 1, pg_temp.began(), pg_temp.id('person1'), pg_temp.began(), pg_temp.id('person1'), 1);
insert into governance.matter (id, meeting_id, position, heading, text, tasks, said, outcome, decision, lang, created_at,
    created_by, changed_at, changed_by, version)
select pg_temp.id('matter' || n), pg_temp.id('meeting'), n, 'Ärende nummer ' || n, 'Vad ärendet handlar om.', false,
    repeat('Gruppen talade om läget i stadsdelarna och om vad som behövs härnäst. ', 12), 'DECIDED',
    'Gruppen beslutar att gå vidare enligt förslaget och att följa upp det i höst.', 'sv', pg_temp.began(),
    pg_temp.id('person1'), pg_temp.began(), pg_temp.id('person1'), 1
from generate_series(1, 20) n;
insert into governance.task (id, matter_id, what, responsible_role, due_on, created_at, created_by)
select pg_temp.id('task' || n), pg_temp.id('matter' || n), 'Återkom med ett underlag', 'projektledare', '2026-09-01',
    pg_temp.began(), pg_temp.id('person1')
from generate_series(1, 20) n;
insert into governance.attendance (meeting_id, position, name, part)
select pg_temp.id('meeting'), n, 'Deltagare nummer ' || n, case when n = 1 then 'CHAIR' else 'MEMBER' end
from generate_series(1, 25) n;
analyze governance.body, governance.meeting, governance.matter, governance.task, governance.attendance;
