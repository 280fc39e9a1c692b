-- What a board did can have been noted wrongly. What was noted stays, with who took it back and why; what holds is
-- the one that nobody has taken back.
alter table governance.plan_outcome
    add column corrected_at timestamptz,
    add column corrected_by uuid,
    add column corrected_why text,
    add constraint plan_outcome_correction_whole check (num_nonnulls(corrected_at, corrected_by, corrected_why) in (0, 3)),
    drop constraint plan_outcome_once;
create unique index plan_outcome_once on governance.plan_outcome (plan_making_id, submission, body_id)
    where corrected_at is null;
comment on column governance.plan_outcome.corrected_why is
    'Why what was noted was taken back, and is not what the board did; null of what holds';
grant update (corrected_at, corrected_by, corrected_why) on governance.plan_outcome to ${app};
