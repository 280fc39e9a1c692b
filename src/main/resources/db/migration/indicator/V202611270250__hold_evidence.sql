-- Studies that others have made of what an indicator follows. They are told beside its figures and never
-- become figures of ours.
create table indicator.evidence (
    id            uuid primary key,
    indicator_key text        not null references indicator.indicator (key),
    title         text        not null collate "sv-SE-x-icu",
    publisher     text        not null,
    year          int,
    url           text,
    -- What it found, in our own words.
    finding       text        not null,
    removed_at    timestamptz,
    created_at    timestamptz not null,
    created_by    uuid        not null,
    changed_at    timestamptz not null,
    changed_by    uuid        not null,
    version       bigint      not null,
    constraint evidence_year_possible check (year between 1900 and 2200),
    constraint evidence_url_form check (url ~ '^https?://\S+$')
);
create index evidence_indicator on indicator.evidence (indicator_key) where removed_at is null;
comment on table indicator.evidence is 'Studies by others on what an indicator follows, with where they were published and what they found';
grant select, insert, update on indicator.evidence to ${app};
