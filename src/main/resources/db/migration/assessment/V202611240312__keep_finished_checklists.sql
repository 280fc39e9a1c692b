-- Finished checklists as they were, for pages as of a day. What a draft said is nobody's business. Those
-- that are finished already count as finished since then with what they say now.

create table assessment.checklist_done (
    since timestamptz not null,
    until timestamptz not null,
    like assessment.checklist,
    primary key (id, since)
);
comment on table assessment.checklist_done is 'A finished checklist as it was from one change until the next';
create table assessment.checklist_answer_done (
    since timestamptz not null,
    until timestamptz not null,
    like assessment.checklist_answer,
    primary key (checklist_id, item_id, since)
);
comment on table assessment.checklist_answer_done is 'An answer in a finished checklist as it was then';
grant select on assessment.checklist_done, assessment.checklist_answer_done to ${app};

insert into assessment.checklist_done
select done_at, 'infinity', checklist.* from assessment.checklist where done_at is not null;
insert into assessment.checklist_answer_done
select done.since, 'infinity', answer.*
from assessment.checklist_done done join assessment.checklist_answer answer on answer.checklist_id = done.id;

-- At the end of the transaction, when its answers have been written too.
create function assessment.keep_done() returns trigger
language plpgsql security definer set search_path = pg_catalog, assessment as $$
declare
    held assessment.checklist%rowtype;
begin
    select * into held from checklist where id = new.id;
    if not found then
        return null;
    end if;
    delete from checklist_answer_done where checklist_id = held.id and since >= held.changed_at;
    delete from checklist_done where id = held.id and since >= held.changed_at;
    update checklist_answer_done set until = held.changed_at where checklist_id = held.id and until > held.changed_at;
    update checklist_done set until = held.changed_at where id = held.id and until > held.changed_at;
    if held.done_at is not null then
        insert into checklist_done select held.changed_at, 'infinity', held.*;
        insert into checklist_answer_done select held.changed_at, 'infinity', answer.*
        from checklist_answer answer where answer.checklist_id = held.id;
    end if;
    return null;
end $$;
comment on function assessment.keep_done() is 'Keeps what a finished checklist said';
create constraint trigger checklist_done after insert or update on assessment.checklist
    deferrable initially deferred for each row execute function assessment.keep_done();

drop function assessment.checklists_shown();
create function assessment.checklists_shown(moment timestamptz)
returns table (checklist_id uuid, unit_id uuid, service_line text, year int, plan_version_id uuid,
    done_at timestamptz, done_by uuid, form_key uuid, changed_at timestamptz, version bigint, words boolean)
language sql stable parallel safe rows 100 as $$
    select checklist.id, checklist.unit_id, checklist.service_line, checklist.year, checklist.plan_version_id,
        checklist.done_at, checklist.done_by, checklist.form_key, checklist.changed_at, checklist.version,
        insight.own or insight.drafts
    from (
        select id, unit_id, service_line, year, plan_version_id, done_at, done_by, form_key, changed_at, version
        from assessment.checklist where moment is null
        union all
        select id, unit_id, service_line, year, plan_version_id, done_at, done_by, form_key, changed_at, version
        from assessment.checklist_done where moment is not null and since <= moment and until > moment
    ) checklist
    cross join lateral assessment.insight_into(checklist.unit_id) insight
    where insight.drafts or checklist.done_at is not null
$$;
comment on function assessment.checklists_shown(timestamptz) is
    'published: the gender equality checklists that the viewer may see, and whether their comments are shown, at a moment or now';

create function assessment.checklist_answers_at(moment timestamptz)
returns table (checklist_id uuid, item_id uuid, stand text, comment text)
language sql stable parallel safe rows 500 as $$
    select checklist_id, item_id, stand, comment from assessment.checklist_answer where moment is null
    union all
    select checklist_id, item_id, stand, comment
    from assessment.checklist_answer_done where moment is not null and since <= moment and until > moment
$$;
comment on function assessment.checklist_answers_at(timestamptz) is
    'What checklists say, at a moment or now; read together with checklists_shown, which tells who may see them';
