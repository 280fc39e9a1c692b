-- Which measures of Kolada are like an indicator of ours, so that one finds the way between them.
create table indicator.counterpart (
    indicator_key text        not null references indicator.indicator (key),
    measure       text        not null references indicator.national_measure (id),
    tied_at       timestamptz not null,
    tied_by       uuid        not null,
    primary key (indicator_key, measure)
);
comment on table indicator.counterpart is
    'Measures of Kolada that are like an indicator; their figures are never joined, since definitions differ';
create index counterpart_measure on indicator.counterpart (measure);
grant select, insert, delete on indicator.counterpart to ${app};
