-- Whether someone is or was employed, or has or had a role, anywhere. Asked as the program itself,
-- past the row policy, since 'nowhere' must not mean 'nowhere that I may see'; tells nothing of where.
create function organisation.belongs_somewhere(person uuid) returns boolean
language plpgsql as $$
declare
    roles text := current_setting('arbetsro.roles', true);
    found_one boolean;
begin
    perform set_config('arbetsro.roles', 'SYSTEM', true);
    found_one := exists (select from organisation.role_assignment where person_id = person)
        or exists (select from organisation.employment where person_id = person);
    perform set_config('arbetsro.roles', roles, true);
    return found_one;
end $$;
comment on function organisation.belongs_somewhere(uuid) is
    'Whether a person has ever been employed or had a role, whoever asks';

-- Any employee number that is no personal identity number, told apart without regard to case.
alter table organisation.person
    drop constraint person_hr_id_no_identity_number,
    add constraint person_hr_id_no_identity_number check (not organisation.holds_identity_number(hr_id)),
    add constraint person_hr_id_form check (hr_id ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$');
drop index organisation.person_hr_id_unique;
create unique index person_hr_id_unique on organisation.person (lower(hr_id));
create index person_name_parts on organisation.person using gin ((given_name || ' ' || family_name) gin_trgm_ops);
