-- Those who were asked to answer where nobody is invited, and what came of it: how far an answer from
-- clients reaches is knowledge too.
create table listening.contact_tally (
    id         uuid primary key,
    campaign   uuid        not null,
    unit_id    uuid        not null,
    day        date        not null,
    way        text        not null,
    outcome    text        not null,
    heads      int         not null,
    removed_at timestamptz,
    created_at timestamptz not null,
    created_by uuid        not null,
    foreign key (campaign, unit_id) references listening.campaign_unit (campaign, unit_id),
    constraint contact_tally_way_known check (way in ('WAITING_ROOM', 'TELEPHONE', 'LINK')),
    constraint contact_tally_outcome_known
        check (outcome in ('WILLING', 'DECLINED', 'NOT_REACHED', 'NO_COMMON_LANGUAGE', 'OTHER')),
    constraint contact_tally_heads_possible check (heads between 1 and 10000)
);
create index contact_tally_campaign on listening.contact_tally (campaign, unit_id);
comment on table listening.contact_tally is
    'How many were asked in open campaigns, in which way and with what outcome; counts alone, of nobody in particular';
grant select, insert, update on listening.contact_tally to ${app};
