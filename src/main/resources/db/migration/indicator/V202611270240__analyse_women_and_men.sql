-- What a unit makes of the figures about women and men of an indicator. Read only beside the figures.
create table indicator.sexes_analysis (
    indicator_key text        not null references indicator.indicator (key),
    unit_id       uuid        not null references organisation.unit (id),
    text          text        not null,
    changed_at    timestamptz not null,
    changed_by    uuid        not null,
    version       bigint      not null,
    primary key (indicator_key, unit_id),
    constraint sexes_analysis_text_length check (length(text) <= 4000)
);
comment on table indicator.sexes_analysis is
    'Words of a unit on how women and men differ by an indicator; hidden where the figures are';
grant select, insert, update on indicator.sexes_analysis to ${app};
