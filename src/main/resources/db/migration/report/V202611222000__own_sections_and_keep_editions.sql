-- Sections have an owner, a day by which they are wanted, and a mark when they are done. A frozen
-- report is put right by a later edition, which begins with the texts of the one before.

alter table report.section
    add column owner_id uuid references organisation.person (id),
    add column due_on   date,
    add column done_at  timestamptz,
    -- The opened form that saved it last: what it saves again is no conflict with itself.
    add column form_key uuid;
-- What the plan asks to be followed in words has sections of its own.
alter table report.section
    drop constraint section_key,
    add constraint section_key check (key in ('proposal', 'summary', 'background', 'matter', 'steering-group',
        'threats-and-violence', 'client-surveys', 'preparation', 'views', 'gender-equality', 'appendices'));
create index section_owner on report.section (owner_id) where owner_id is not null;

alter table report.report
    add column edition    int not null default 1,
    -- What the edition puts right; null for the first.
    add column correction text,
    drop constraint report_once,
    add constraint report_once unique (unit_id, period, edition),
    add constraint report_edition_from_one check (edition >= 1),
    add constraint report_later_edition_says_why check ((edition = 1) = (correction is null));
alter table report.report alter column edition drop default;
create unique index report_one_open on report.report (unit_id, period) where frozen_at is null;
create index report_by_unit on report.report (unit_id, period);
