-- How the figures of a definition are worked out from the register, and how each came about.

create table indicator.recipe (
    definition_id uuid primary key references indicator.definition (id),
    measure       text   not null,
    numerator     text,
    denominator   text,
    moves         text,
    causes        text[] not null,
    forms         text[] not null,
    occupations   text[] not null,
    constraint recipe_measure check (measure in ('TURNOVER', 'STATUTORY', 'LASTING', 'AGREED')),
    constraint recipe_of_turnover check (
        (measure = 'TURNOVER') = (num_nonnulls(numerator, denominator, moves) = 3
            and cardinality(causes) > 0 and cardinality(forms) > 0)
        and (measure = 'TURNOVER' or num_nonnulls(numerator, denominator, moves) = 0)),
    constraint recipe_numerator check (numerator in ('LEFT', 'REPLACED', 'COHORT')),
    constraint recipe_denominator check (denominator in ('OPENING', 'CLOSING', 'MEAN_OF_TWO', 'MEAN_OF_MONTHS')),
    constraint recipe_moves check (moves in ('NOT_WITHIN_EMPLOYER', 'NOT_WITHIN_UNIT', 'COUNTED')),
    constraint recipe_cohort_counts_moves check ((numerator = 'COHORT') = (moves = 'COUNTED')),
    constraint recipe_causes check (
        causes <@ array['OWN_REQUEST', 'RETIREMENT', 'END_OF_TERM', 'NOTICE', 'OTHER', 'NOT_STATED']),
    constraint recipe_forms check (forms <@ array['PERMANENT', 'FIXED_TERM', 'HOURLY'])
);
comment on table indicator.recipe is 'How figures of a definition are worked out from the HR register, as data';
grant select, insert on indicator.recipe to ${app};

-- What is shown of a definition and a period: decided for the whole table at once.
create table indicator.release (
    id            uuid primary key,
    definition_id uuid        not null references indicator.definition (id),
    period        text        not null,
    number        int         not null,
    smallest      int         not null,
    width         int         not null,
    cells         int         not null,
    shown         int         not null,
    released_at   timestamptz not null,
    released_by   uuid        not null,
    constraint release_once unique (definition_id, period, number),
    constraint release_number_from_one check (number >= 1),
    constraint release_smallest check (smallest >= 11),
    constraint release_width check (width >= smallest),
    constraint release_counted check (shown between 0 and cells)
);
comment on table indicator.release is
    'Which tables of computed figures were shown when, and by which rule; what they hide has no row anywhere';
grant select, insert on indicator.release to ${app};

-- The counts behind a shown figure: never who, and nothing of what is hidden.
create table indicator.basis (
    observation_id uuid    not null,
    revision       int     not null,
    release_id     uuid    not null references indicator.release (id),
    numerator      numeric not null,
    denominator    numeric not null,
    opening        int,
    closing        int,
    hired          int,
    left_unit      int,
    moved          int,
    primary key (observation_id, revision),
    constraint basis_of_observation foreign key (observation_id, revision)
        references indicator.observation (id, revision),
    constraint basis_denominator_above_zero check (denominator > 0 and numerator >= 0),
    constraint basis_flow_whole check (num_nonnulls(opening, closing, hired, left_unit, moved) in (0, 5))
);
comment on table indicator.basis is 'How a computed figure came about, in counts';
grant select, insert on indicator.basis to ${app};

-- Ordinary indexes of what a computation looks for: what holds now of a definition and a period.
create index observation_computed on indicator.observation (definition_id, slot)
    where known_until is null and origin = 'COMPUTED';
