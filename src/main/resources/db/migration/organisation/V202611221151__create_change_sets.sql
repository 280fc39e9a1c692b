-- Changes of the organisation from a day on: drafts until they are carried out.

create table organisation.change_set (
    id             uuid primary key,
    effective_on   date        not null,
    reason         text        not null,
    created_at     timestamptz not null,
    created_by     uuid        not null,
    carried_out_at timestamptz,
    carried_out_by uuid,
    -- When what is not valid in time was taken to its new homes: on the day itself, or at once.
    in_force_at    timestamptz,
    discarded_at   timestamptz,
    discarded_by   uuid,
    version        bigint      not null,
    constraint change_set_carried_out_whole check ((carried_out_at is null) = (carried_out_by is null)),
    constraint change_set_discarded_whole check ((discarded_at is null) = (discarded_by is null)),
    constraint change_set_one_end check (carried_out_at is null or discarded_at is null),
    constraint change_set_in_force_after check (in_force_at is null or carried_out_at is not null)
);
create index change_set_open on organisation.change_set (effective_on) where discarded_at is null and in_force_at is null;
comment on table organisation.change_set is 'A change of the organisation from a day on: a draft, carried out, or discarded';
grant select, insert, update on organisation.change_set to ${app};

create table organisation.planned_unit (
    change_set_id uuid    not null references organisation.change_set (id),
    -- A unit that is there, or the id of one that will be.
    unit_id       uuid    not null,
    founded       boolean not null,
    closes        boolean not null,
    code          text,
    name          text collate "sv-SE-x-icu",
    name_en       text,
    short_name    text collate "sv-SE-x-icu",
    kind          text references organisation.unit_kind (key),
    parent_id     uuid,
    primary key (change_set_id, unit_id),
    constraint planned_unit_not_both check (not (founded and closes)),
    constraint planned_unit_code_of_new check (founded = (code is not null)),
    constraint planned_unit_state check (closes = (name is null) and closes = (kind is null)),
    constraint planned_unit_not_own_parent check (parent_id <> unit_id)
);
comment on table organisation.planned_unit is 'What becomes of a unit on the day of a change: founded, closed, or with this name, kind and parent';
grant select, insert, update, delete on organisation.planned_unit to ${app};

create table organisation.planned_succession (
    change_set_id  uuid not null references organisation.change_set (id),
    unit_id        uuid not null,
    predecessor_id uuid not null,
    primary key (change_set_id, unit_id, predecessor_id),
    constraint planned_succession_not_itself check (unit_id <> predecessor_id)
);
comment on table organisation.planned_succession is 'Which unit takes over from which on the day of a change';
grant select, insert, update, delete on organisation.planned_succession to ${app};

create table organisation.planned_home (
    change_set_id uuid not null references organisation.change_set (id),
    kind          text not null,
    item_id       uuid not null,
    -- Null: it ends on the day of the change.
    home_id       uuid,
    primary key (change_set_id, kind, item_id)
);
comment on table organisation.planned_home is 'Where something that a change touches is to go, when someone has chosen otherwise than proposed';
grant select, insert, update, delete on organisation.planned_home to ${app};

-- A change set carried out moves employments for whoever may change units, too.
drop policy employment_enter on organisation.employment;
drop policy employment_change on organisation.employment;
drop policy employment_remove on organisation.employment;
create policy employment_enter on organisation.employment for insert with check (
    unit_id in (select unit_id from organisation.reach('PERSON_EDIT'))
    or unit_id in (select unit_id from organisation.reach('UNIT_CHANGE')));
create policy employment_change on organisation.employment for update
    using (unit_id in (select unit_id from organisation.reach('PERSON_EDIT'))
        or unit_id in (select unit_id from organisation.reach('UNIT_CHANGE')))
    with check (unit_id in (select unit_id from organisation.reach('PERSON_EDIT'))
        or unit_id in (select unit_id from organisation.reach('UNIT_CHANGE')));
create policy employment_remove on organisation.employment for delete using (
    unit_id in (select unit_id from organisation.reach('PERSON_EDIT'))
    or unit_id in (select unit_id from organisation.reach('UNIT_CHANGE')));
