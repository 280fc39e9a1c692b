-- How the figures of a definition vary by chance, which decides by which limits units are compared.
-- Said by a person, since a percentage may be a share of people or of time. What was said last holds.
create table indicator.chance (
    definition_id uuid        not null references indicator.definition (id),
    kind          text        not null,
    said_at       timestamptz not null,
    said_by       uuid        not null,
    primary key (definition_id, said_at),
    constraint chance_kind check (kind in ('SHARE', 'RATE', 'NEITHER'))
);
comment on table indicator.chance is
    'How figures of a definition vary by chance: a share of people, events per person, or neither; the last holds';
grant select, insert on indicator.chance to ${app};
