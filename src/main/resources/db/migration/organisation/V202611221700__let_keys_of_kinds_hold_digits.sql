-- As the keys of service lines and occupations, and as the form says.
alter table organisation.unit_kind
    drop constraint unit_kind_key_form,
    add constraint unit_kind_key_form check (key ~ '^[a-z][a-z0-9-]{0,59}$');
