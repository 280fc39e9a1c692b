-- A step from reported to published is one more revision with the same content, so that who checked
-- and who approved is kept beside the figure. Nobody checks or approves what she has reported.

alter table indicator.observation
    add column stepped_from text,
    add column step_note text,
    add column reported_by uuid,
    add column corrections int not null default 0,
    drop constraint observation_correction_has_reason,
    add constraint observation_correction_has_reason
        check (revision = 1 or reason is not null or stepped_from is not null),
    add constraint observation_step_possible check (stepped_from is null or (stepped_from, status) in (
        ('REPORTED', 'CHECKED'), ('CHECKED', 'APPROVED'), ('APPROVED', 'PUBLISHED'),
        ('CHECKED', 'REPORTED'), ('APPROVED', 'REPORTED'), ('PUBLISHED', 'APPROVED'))),
    add constraint observation_step_back_has_note check (step_note is not null or stepped_from is null
        or (stepped_from, status) not in
            (('CHECKED', 'REPORTED'), ('APPROVED', 'REPORTED'), ('PUBLISHED', 'APPROVED'))),
    add constraint observation_step_by_another check (stepped_from is null
        or (stepped_from, status) not in (('REPORTED', 'CHECKED'), ('CHECKED', 'APPROVED'))
        or known_by <> reported_by),
    add constraint observation_step_has_reporter check ((stepped_from is null) = (reported_by is null)),
    add constraint observation_step_note_of_step check (step_note is null or stepped_from is not null),
    add constraint observation_corrections check (corrections between 0 and revision - 1);
update indicator.observation set corrections = revision - 1 where revision > 1;
-- What is worked out from the register follows a recipe that was approved: it is not preliminary.
update indicator.observation set status = 'APPROVED' where origin = 'COMPUTED' and status = 'REPORTED';
comment on column indicator.observation.stepped_from is 'The status before, in a revision that changes the status alone; null where the content is new';
comment on column indicator.observation.reported_by is 'Who reported the content, in a revision that changes the status alone; else known_by did';
comment on column indicator.observation.corrections is 'How often the content has been corrected so far';

create function indicator.keep_content_in_step() returns trigger
language plpgsql as $$
begin
    if not exists (
        select from indicator.observation before
        where before.id = new.id and before.revision = new.revision - 1
            and before.status = new.stepped_from
            and coalesce(before.reported_by, before.known_by) = new.reported_by
            and before.corrections = new.corrections
            and (before.definition_id, before.unit_id, before.slot, before.period, before.span, before.split,
                before.measured, before.value, before.described, before.missing, before.printed, before.about,
                before.group_size, before.note_sv, before.note_en, before.source_key, before.origin)
                is not distinct from
                (new.definition_id, new.unit_id, new.slot, new.period, new.span, new.split,
                new.measured, new.value, new.described, new.missing, new.printed, new.about,
                new.group_size, new.note_sv, new.note_en, new.source_key, new.origin)) then
        raise exception 'a step changes the status alone'
            using errcode = '23514', constraint = 'observation_step_alone';
    end if;
    return new;
end
$$;
create trigger step_keeps_content before insert on indicator.observation
    for each row when (new.stepped_from is not null) execute function indicator.keep_content_in_step();

create function indicator.refuse_status() returns trigger
language plpgsql as $$
begin
    raise exception 'what is entered is reported, and no more'
        using errcode = '23514', constraint = 'observation_begins_reported';
end
$$;
create trigger content_begins_reported before insert on indicator.observation
    for each row when (new.stepped_from is null and new.status <> 'REPORTED'
        and new.origin in ('ENTERED', 'IMPORTED'))
    execute function indicator.refuse_status();

create or replace view indicator.observation_split_readable with (security_invoker = true) as
select observation.* from indicator.observation
where observation.status = 'PUBLISHED'
    or observation.unit_id in (select reach.unit_id from organisation.reach('INDICATOR_READ') reach);
create or replace view indicator.observation_readable with (security_invoker = true) as
select * from indicator.observation_split_readable where split is null;
