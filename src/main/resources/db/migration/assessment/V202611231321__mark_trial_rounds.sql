-- A round to try with, which may be thrown away with all that was written in it.
create table assessment.trial_round (
    round_id uuid primary key references assessment.round (id) on delete cascade,
    begun_at timestamptz not null,
    begun_by uuid        not null
);
comment on table assessment.trial_round is 'Rounds that were begun to try with';
grant select, insert, delete on assessment.trial_round to ${app};
grant delete on assessment.round to ${app};
