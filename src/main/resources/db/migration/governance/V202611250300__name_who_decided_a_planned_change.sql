-- 'Decided' names body and day: the day is that of the step. Steps taken before this stay as they are.
alter table governance.planned_change_step
    add column decided_by text,
    add constraint planned_change_step_decided_by_length check (char_length(decided_by) between 1 and 120),
    add constraint planned_change_step_decided_by_of_decision check (decided_by is null or state = 'DECIDED'),
    add constraint planned_change_step_decision_names_body check (state <> 'DECIDED' or decided_by is not null)
        not valid;
comment on column governance.planned_change_step.decided_by is
    'Of a decision: the body that made it, or the function that made it by delegation';
