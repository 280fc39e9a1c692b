-- What a version of the plan asks each operation about gender equality once a year. Items of several
-- versions that have the same key are the same question.

create table plan.checklist_item (
    id              uuid primary key,
    plan_version_id uuid        not null references plan.plan_version (id),
    key             text        not null,
    part            text        not null,
    position        int         not null,
    text_sv         text        not null,
    text_en         text,
    created_at      timestamptz not null,
    created_by      uuid        not null,
    changed_at      timestamptz not null,
    changed_by      uuid        not null,
    version         bigint      not null,
    constraint checklist_item_once unique (plan_version_id, key),
    constraint checklist_item_key_form check (key ~ '^[a-z][a-z0-9-]{1,59}$'),
    constraint checklist_item_part_known check (part in ('QUESTION', 'LINE')),
    constraint checklist_item_not_blank check (text_sv ~ '\S')
);
comment on table plan.checklist_item is
    'A question or a line of the gender equality checklist, as a plan version words it';
grant select, insert, update, delete on plan.checklist_item to ${app};

create view plan.checklist_items with (security_invoker = true) as
select id as item_id, plan_version_id, key, part, position, text_sv, text_en from plan.checklist_item;
comment on view plan.checklist_items is
    'published: the gender equality checklist of each plan version, questions first, then lines, by position';
grant select on plan.checklist_items to ${app};
