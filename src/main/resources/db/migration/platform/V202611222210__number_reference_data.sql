-- How many times what all menus are made of has changed. Whoever keeps some of it keeps this number with
-- it, and reads anew when it is another; the tables that count have a trigger each.
create table platform.reference_revision (
    only_row boolean primary key default true,
    revision bigint not null,
    constraint reference_revision_one_row check (only_row)
);
comment on table platform.reference_revision is 'How many times units, service lines or plan areas have changed';
insert into platform.reference_revision (revision) values (1);
grant select on platform.reference_revision to ${app};

-- Once for each transaction, however many statements it has. As owner: the program itself may only read.
create function platform.count_reference_change() returns trigger
language plpgsql security definer set search_path = pg_catalog, platform as $$
begin
    update reference_revision set revision = revision + 1 where xmin <> pg_current_xact_id()::xid;
    return null;
end $$;
comment on function platform.count_reference_change() is 'Counts a change of what menus are made of';
