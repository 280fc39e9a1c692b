-- The gender equality checklist as an operation answers it, once a year.

create table assessment.checklist (
    id              uuid primary key,
    unit_id         uuid        not null references organisation.unit (id),
    -- Null when the unit answers as a whole.
    service_line    text references organisation.service_line (key),
    year            int         not null,
    plan_version_id uuid        not null references plan.plan_version (id),
    done_at         timestamptz,
    done_by         uuid,
    -- The opened form that saved last: what it saves again is no conflict with itself.
    form_key        uuid,
    created_at      timestamptz not null,
    created_by      uuid        not null,
    changed_at      timestamptz not null,
    changed_by      uuid        not null,
    version         bigint      not null,
    constraint checklist_once unique nulls not distinct (unit_id, service_line, year),
    constraint checklist_year_possible check (year between 2015 and 2100),
    constraint checklist_done_whole check ((done_at is null) = (done_by is null))
);
comment on table assessment.checklist is 'The gender equality checklist of one operation and year';
grant select, insert, update on assessment.checklist to ${app};

create table assessment.checklist_answer (
    checklist_id uuid not null references assessment.checklist (id),
    item_id      uuid not null references plan.checklist_item (id),
    stand        text,
    comment      text,
    primary key (checklist_id, item_id),
    constraint checklist_answer_stand_known check (stand in ('YES', 'PARTLY', 'NO', 'NOT_RELEVANT')),
    constraint checklist_answer_not_too_long check (length(comment) <= 1000),
    constraint checklist_answer_no_identity_number check (not organisation.holds_identity_number(coalesce(comment, '')))
);
create index checklist_answer_item on assessment.checklist_answer (item_id);
comment on table assessment.checklist_answer is 'What an operation answers to one item of its checklist';
grant select, insert, update, delete on assessment.checklist_answer to ${app};

-- Until it is done, those who read drafts there; then everyone who may know of the unit's analyses.
-- Comments stay within the district.
create function assessment.checklists_shown()
returns table (checklist_id uuid, unit_id uuid, service_line text, year int, plan_version_id uuid,
    done_at timestamptz, done_by uuid, form_key uuid, changed_at timestamptz, version bigint, words boolean)
language sql stable parallel safe rows 100 as $$
    select checklist.id, checklist.unit_id, checklist.service_line, checklist.year, checklist.plan_version_id,
        checklist.done_at, checklist.done_by, checklist.form_key, checklist.changed_at, checklist.version,
        insight.own or insight.drafts
    from assessment.checklist
    cross join lateral assessment.insight_into(checklist.unit_id) insight
    where insight.drafts or checklist.done_at is not null
$$;
comment on function assessment.checklists_shown() is
    'published: the gender equality checklists that the viewer may see, and whether their comments are shown';
