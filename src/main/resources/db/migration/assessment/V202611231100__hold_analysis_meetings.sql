-- Analysis meetings: a room marks areas, and nothing is kept about who marked what. While marking is
-- open there is one row for each ballot, under the hash of a random key that only the phone holds;
-- closing turns the rows into counts as they may be told and deletes them in the same transaction.

create table assessment.analysis_meeting (
    id          uuid primary key,
    analysis_id uuid        not null references assessment.analysis (id),
    -- What is typed on a phone; gone when marking has closed.
    code        text,
    -- After this moment no ballot is taken, closed or not.
    until       timestamptz not null,
    -- Counted by hand from paper.
    papers      integer     not null,
    -- How many marked, phones and paper; null until closed, and when they were too few to tell.
    marked      integer,
    opened_at   timestamptz not null,
    opened_by   uuid        not null,
    closed_at   timestamptz,
    closed_by   uuid,
    version     bigint      not null,
    constraint analysis_meeting_once unique (analysis_id),
    constraint analysis_meeting_code_once unique (code),
    constraint analysis_meeting_code_form check (code ~ '^[2-9BCDFGHJKMNPQRSTVWXZ]{8}$'),
    constraint analysis_meeting_code_while_open check ((code is null) = (closed_at is not null)),
    constraint analysis_meeting_closed_whole check ((closed_at is null) = (closed_by is null)),
    constraint analysis_meeting_marked_when_closed check (marked is null or closed_at is not null),
    constraint analysis_meeting_marked_enough check (marked >= 5),
    constraint analysis_meeting_papers check (papers between 0 and 2000)
);
comment on table assessment.analysis_meeting is
    'A meeting at which a unit''s employees mark areas for its analysis: when marking opened and closed, and how many marked';
grant select, insert, update, delete on assessment.analysis_meeting to ${app};

-- No account, address or moment, and nothing that can be put in an order.
create table assessment.ballot (
    analysis_meeting_id uuid   not null references assessment.analysis_meeting (id) on delete cascade,
    key_hash            bytea  not null,
    furthest            uuid[] not null,
    most_needed         uuid[] not null,
    primary key (analysis_meeting_id, key_hash),
    constraint ballot_key_hashed check (length(key_hash) = 32),
    constraint ballot_three_at_most check (cardinality(furthest) <= 3 and cardinality(most_needed) <= 3)
)
-- What was deleted at closing is also wiped from its pages soon, not only when many have gone.
with (autovacuum_vacuum_threshold = 1, autovacuum_vacuum_scale_factor = 0);
comment on table assessment.ballot is
    'What one phone has marked while marking is open; deleted when it closes';
grant select, insert, update, delete on assessment.ballot to ${app};

create table assessment.paper_count (
    analysis_meeting_id uuid    not null references assessment.analysis_meeting (id) on delete cascade,
    area_id             uuid    not null,
    furthest            integer not null,
    most_needed         integer not null,
    primary key (analysis_meeting_id, area_id),
    constraint paper_count_within check (furthest between 0 and 2000 and most_needed between 0 and 2000)
);
comment on table assessment.paper_count is
    'How many paper ballots mark an area, as counted by hand; deleted when marking closes';
grant select, insert, update, delete on assessment.paper_count to ${app};

create table assessment.marked_area (
    analysis_meeting_id uuid    not null references assessment.analysis_meeting (id) on delete cascade,
    area_id             uuid    not null,
    furthest_from       integer not null,
    furthest_to         integer not null,
    needed_from         integer not null,
    needed_to           integer not null,
    primary key (analysis_meeting_id, area_id),
    constraint marked_area_spans check (
        furthest_from >= 0 and needed_from >= 0 and furthest_from <= furthest_to and needed_from <= needed_to)
);
comment on table assessment.marked_area is
    'How many marked an area, as it may be told: exact where from and to are the same, otherwise within';
grant select, insert, delete on assessment.marked_area to ${app};

create table assessment.discussed_area (
    analysis_id     uuid        not null,
    plan_version_id uuid        not null,
    area_id         uuid        not null,
    chosen_at       timestamptz not null,
    chosen_by       uuid        not null,
    primary key (analysis_id, area_id),
    constraint discussed_area_of_analysis foreign key (analysis_id, plan_version_id)
        references assessment.analysis (id, plan_version_id),
    constraint discussed_area_of_version foreign key (plan_version_id, area_id)
        references plan.area_edition (plan_version_id, area_id)
);
comment on table assessment.discussed_area is
    'The areas that a meeting chose to talk about: they are written on at length, the others in a line each';
grant select, insert, delete on assessment.discussed_area to ${app};

-- Shown by the same rule as the answers of the analysis.
create function assessment.markings_shown(moment timestamptz)
returns table (analysis_meeting_id uuid, analysis_id uuid, round_id uuid, plan_version_id uuid,
    participant_unit_id uuid, unit_id uuid, state text, closed_at timestamptz, marked integer, area_id uuid,
    furthest_from integer, furthest_to integer, needed_from integer, needed_to integer)
language sql stable parallel safe rows 100 as $$
    select meeting.id, shown.analysis_id, shown.round_id, shown.plan_version_id, shown.participant_unit_id,
        shown.unit_id, shown.state, meeting.closed_at, meeting.marked, area.area_id, area.furthest_from,
        area.furthest_to, area.needed_from, area.needed_to
    from assessment.analyses_shown(moment) shown
    join assessment.analysis_meeting meeting on meeting.analysis_id = shown.analysis_id
        and meeting.marked is not null and (moment is null or meeting.closed_at <= moment)
    join assessment.marked_area area on area.analysis_meeting_id = meeting.id
    where shown.answers
$$;
comment on function assessment.markings_shown(timestamptz) is
    'published: how many marked each area at the analysis meetings whose analyses'' answers the viewer may see';

-- What is asked once for an area is asked for those that the meeting talked about; without a meeting
-- for all.
create or replace function assessment.answers_missing(wanted uuid, day date)
returns bigint
language sql stable parallel safe as $$
    with asked as materialized (
        select area_id from assessment.areas_asked(wanted, day)
    ), line as (
        select unnest(case when service_lines = '{}' then array[null]::text[] else service_lines end) as key
        from assessment.analysis where id = wanted
    ), discussed as materialized (
        select area_id from assessment.discussed_area where analysis_id = wanted
    )
    select (
        select count(*) from asked cross join line
        where not exists (
            select from assessment.answer
            where analysis_id = wanted and area_id = asked.area_id and service_line is not distinct from line.key
                and complete)
    ) + (
        select count(*) from asked
        where (not exists (select from discussed) or asked.area_id in (select area_id from discussed))
            and not exists (
                select from assessment.area_answer
                where analysis_id = wanted and area_id = asked.area_id and complete)
    ) + (
        -- Begun beside what is asked: finished or emptied before it is handed on.
        select count(*) from assessment.answer
        where analysis_id = wanted and not complete and area_id not in (select area_id from asked)
    )
$$;
