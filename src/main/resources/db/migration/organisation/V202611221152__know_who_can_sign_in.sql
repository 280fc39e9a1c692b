-- Whether someone's account is open; the platform keeps accounts and knows no people.
create function organisation.can_sign_in(person uuid) returns boolean
language sql stable parallel safe
return exists (select from platform.account where id = person and disabled_at is null);
comment on function organisation.can_sign_in(uuid) is 'published: whether a person has an account that is not closed';
