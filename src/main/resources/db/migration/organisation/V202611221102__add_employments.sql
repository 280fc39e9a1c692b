-- The HR register: who is employed where, as what, and when.

-- Ten or twelve digits that can be a date and a number: a personal identity number or a
-- co-ordination number, wherever it stands in a text.
create function organisation.holds_identity_number(text text) returns boolean
language sql immutable parallel safe
return text ~ '(^|[^0-9])([0-9]{2})?[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])[-+ ]?[0-9]{4}([^0-9]|$)';
comment on function organisation.holds_identity_number(text) is
    'published: whether a text holds what can be a personal identity number';

alter table organisation.person
    add constraint person_name_no_identity_number check (
        not organisation.holds_identity_number(given_name) and not organisation.holds_identity_number(family_name)),
    add constraint person_name_not_blank check (given_name ~ '\S' and family_name ~ '\S');
create index person_family_name on organisation.person (family_name, given_name);

create table organisation.employment (
    id         uuid primary key,
    person_id  uuid        not null references organisation.person (id),
    unit_id    uuid        not null references organisation.unit (id),
    occupation text        not null references organisation.occupation (key),
    valid      daterange   not null,
    entered_at timestamptz not null,
    entered_by uuid        not null,
    version    bigint      not null,
    constraint employment_not_empty check (not isempty(valid) and lower(valid) is not null),
    constraint employment_once exclude using gist (
        person_id with =, unit_id with =, occupation with =, valid with &&) deferrable initially immediate,
    constraint employment_within_unit foreign key (unit_id, period valid)
        references organisation.unit_period (unit_id, period valid) deferrable initially immediate
);
create index employment_person on organisation.employment (person_id);
create index employment_unit on organisation.employment (unit_id);
comment on table organisation.employment is 'Employments over time, within the life of the unit; rows are guarded by reach';
grant select, insert, update, delete on organisation.employment to ${app};

-- The second fence: what a query forgets, the table does not give.
alter table organisation.employment enable row level security;
alter table organisation.employment force row level security;
create policy employment_read on organisation.employment for select using (
    person_id = (select platform.viewer())
    or unit_id in (select unit_id from organisation.reach('PERSON_READ')));
create policy employment_enter on organisation.employment for insert with check (
    unit_id in (select unit_id from organisation.reach('PERSON_EDIT')));
create policy employment_change on organisation.employment for update
    using (unit_id in (select unit_id from organisation.reach('PERSON_EDIT')))
    with check (unit_id in (select unit_id from organisation.reach('PERSON_EDIT')));
create policy employment_remove on organisation.employment for delete using (
    unit_id in (select unit_id from organisation.reach('PERSON_EDIT')));
