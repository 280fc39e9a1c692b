-- Bodies that lead, are heard or decide: steering groups, reference groups, councils, boards, networks.

create schema governance;
grant usage on schema governance to ${app};

create table governance.body (
    id         uuid primary key,
    unit_id    uuid        not null references organisation.unit (id),
    kind       text        not null,
    name       text        not null collate "sv-SE-x-icu",
    purpose    text,
    -- Of a local steering group it stands in the local plan.
    union_form text,
    union_note text,
    lang       text        not null,
    valid      daterange   not null,
    created_at timestamptz not null,
    created_by uuid        not null,
    changed_at timestamptz not null,
    changed_by uuid        not null,
    version    bigint      not null,
    constraint body_kind_known check (kind in ('CENTRAL_STEERING_GROUP', 'LOCAL_STEERING_GROUP',
        'UNION_REFERENCE_GROUP', 'COUNCIL', 'BOARD', 'DISABILITY_COUNCIL', 'PENSIONERS_COUNCIL', 'NETWORK', 'OTHER')),
    constraint body_name_not_blank check (name ~ '\S' and length(name) <= 120),
    constraint body_union_form_known check (union_form in ('IN_GROUP', 'REFERENCE_GROUP', 'COUNCIL')),
    constraint body_union_when_steering check (
        kind = 'CENTRAL_STEERING_GROUP' or num_nonnulls(union_form, union_note) = 0),
    constraint body_lang_known check (lang in ('sv', 'en')),
    constraint body_valid_not_empty check (not isempty(valid) and lower(valid) is not null),
    constraint body_one_local_steering_group exclude using gist (unit_id with =, valid with &&)
        where (kind = 'LOCAL_STEERING_GROUP')
);
create index body_unit on governance.body (unit_id);
comment on table governance.body is 'Bodies that lead, are heard or decide, each at a unit and for a time';
grant select, insert, update on governance.body to ${app};

create table governance.body_member (
    id         uuid primary key,
    body_id    uuid        not null references governance.body (id),
    person_id  uuid references organisation.person (id),
    name       text collate "sv-SE-x-icu",
    part       text        not null,
    -- What the member speaks for, such as a union, a party or an association.
    speaks_for text,
    valid      daterange   not null,
    created_at timestamptz not null,
    created_by uuid        not null,
    changed_at timestamptz not null,
    changed_by uuid        not null,
    version    bigint      not null,
    constraint body_member_someone check (num_nonnulls(person_id, name) = 1),
    constraint body_member_part_known check (part in ('CHAIR', 'VICE_CHAIR', 'MEMBER', 'HR', 'UNION', 'SAFETY',
        'EQUALITY_SUPPORT', 'SECRETARY', 'RAPPORTEUR')),
    constraint body_member_not_empty check (not isempty(valid) and lower(valid) is not null)
);
create index body_member_body on governance.body_member (body_id);
create index body_member_person on governance.body_member (person_id);
comment on table governance.body_member is 'Who sits in a body, as what and when; those of local steering groups stand in plan';
grant select, insert, update, delete on governance.body_member to ${app};

-- The local plan whose steering group a body is: the one of its unit that began last.
create view governance.steering_plan with (security_invoker = true) as
select distinct on (body.id) body.id as body_id, local.local_plan_id, local.union_form, local.union_note
from governance.body
join plan.local_plans local on local.unit_id = body.unit_id and not local.withdrawn
where body.kind = 'LOCAL_STEERING_GROUP'
order by body.id, lower(local.period) desc, local.local_plan_id;
comment on view governance.steering_plan is 'The local plan that each local steering group leads';

create view governance.seat with (security_invoker = true) as
select member.body_id, member.id as body_member_id, member.person_id, member.name, member.part, member.speaks_for,
    member.valid, member.version
from governance.body_member member
union all
select steering.body_id, null, seat.person_id, seat.name, seat.part, seat.speaks_for, seat.valid, 0
from governance.steering_plan steering
join plan.steering_members seat on seat.local_plan_id = steering.local_plan_id;
comment on view governance.seat is 'Who sits in all bodies, those of local steering groups as the local plan tells';
grant select on governance.steering_plan, governance.seat to ${app};

-- What a body lacks, to be pointed out. Parts are those that are filled.
create function governance.lacks(kind text, parts text[], union_form text) returns text[]
language sql immutable parallel safe
return array_remove(array[
    case when kind not in ('NETWORK', 'OTHER') and not 'CHAIR' = any (parts) then 'CHAIR' end,
    case when kind = 'LOCAL_STEERING_GROUP' and not 'HR' = any (parts) then 'HR' end,
    case when kind = 'LOCAL_STEERING_GROUP' and not 'EQUALITY_SUPPORT' = any (parts) then 'EQUALITY_SUPPORT' end,
    case when kind in ('LOCAL_STEERING_GROUP', 'CENTRAL_STEERING_GROUP') and union_form is null
        then 'UNION_FORM' end], null);
comment on function governance.lacks(text, text[], text) is 'What a body of the kind lacks with these parts filled';

-- The one place of who knows of a body: whoever reads bodies where it belongs, and who sits in it.
-- Keeps it: whoever edits bodies there, and its chair and secretary.
create function governance.bodies_shown()
returns table (body_id uuid, unit_id uuid, reads boolean, sits boolean, keeps boolean)
language sql stable parallel safe rows 50 as $$
    with reading as materialized (select unit_id from organisation.reach_begins('BODY_READ')),
    editing as materialized (select unit_id from organisation.reach_begins('BODY_EDIT')),
    mine as materialized (
        select seat.body_id, bool_or(seat.part in ('CHAIR', 'SECRETARY')) as leads
        from governance.seat
        where seat.person_id = (select platform.viewer()) and seat.valid @> (select platform.today())
        group by seat.body_id
    )
    select body.id, body.unit_id, rights.reads, mine.body_id is not null,
        rights.edits or coalesce(mine.leads, false)
    from governance.body
    left join mine on mine.body_id = body.id
    cross join lateral (
        select
            exists (select from reading join organisation.unit_within within
                on within.ancestor_id = reading.unit_id and within.unit_id = body.unit_id) as reads,
            exists (select from editing join organisation.unit_within within
                on within.ancestor_id = editing.unit_id and within.unit_id = body.unit_id) as edits
    ) rights
    where rights.reads or mine.body_id is not null
$$;
comment on function governance.bodies_shown() is
    'The bodies that the viewer may know of, whether by reach or by sitting there, and whether she keeps them';
