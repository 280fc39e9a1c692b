-- One random id in some thousand begins like a birth date: registers name units by such ids.
create or replace function organisation.holds_identity_number(text text) returns boolean
language sql immutable parallel safe
return regexp_replace(
        text, '(^|[^0-9a-z-])[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-z-])', '\1 ', 'gi')
    ~ '(^|[^0-9])([0-9]{2})?[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])[-+ ]?[0-9]{4}([^0-9]|$)';
comment on function organisation.holds_identity_number(text) is
    'published: whether a text holds what can be a personal identity number; random ids are passed over';
