-- A report is a T2 report, a part of the annual report or of the operating plan. It may have a day by
-- which all of it is wanted, and its sections may go on from the texts of an earlier report.

alter table report.report
    add column kind   text not null default 'T2',
    add column due_on date,
    drop constraint report_is_t2,
    drop constraint report_once,
    add constraint report_kind_known check (kind in ('T2', 'ANNUAL_REPORT', 'OPERATING_PLAN')),
    add constraint report_period_of_kind check (
        period ~ case kind when 'T2' then '^[0-9]{4}-T2$' else '^[0-9]{4}$' end),
    add constraint report_once unique (unit_id, kind, period, edition);
alter table report.report alter column kind drop default;
comment on table report.report is 'A report of a unit: T2, its part of an annual report or of an operating plan';
drop index report.report_one_open;
create unique index report_one_open on report.report (unit_id, kind, period) where frozen_at is null;
drop index report.report_by_unit;
create index report_by_unit on report.report (unit_id, kind, period);

alter table report.section
    add column taken_from uuid references report.report (id);
comment on column report.section.taken_from is 'The report whose text it goes on from; null where it was written here';
create index section_taken_from on report.section (taken_from) where taken_from is not null;
