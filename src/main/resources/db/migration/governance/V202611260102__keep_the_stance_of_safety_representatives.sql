-- Whether the safety representative agrees with the assessment of risks, and on what day she said so.
alter table governance.risk_participant
    add column stance text,
    add column stance_on date,
    add constraint risk_participant_stance_known check (stance in ('AGREES', 'DISAGREES', 'WANTS_ADDITION')),
    add constraint risk_participant_stance_whole check (num_nonnulls(stance, stance_on) in (0, 2)),
    add constraint risk_participant_stance_when_own check (
        stance is null or (part = 'SAFETY_REPRESENTATIVE' and person_id is not null)),
    add constraint risk_participant_stance_says_so check (stance = 'AGREES' or stance is null or words is not null);
comment on column governance.risk_participant.stance is
    'What a safety representative thinks of the assessment, said by herself; null when she has not said';
