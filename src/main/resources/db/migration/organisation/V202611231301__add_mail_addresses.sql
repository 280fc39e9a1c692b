-- Where someone gets mail. Someone with a protected identity has no address here: it would tell
-- where to find them, and a letter passes many hands.
alter table organisation.person
    add column email text,
    add constraint person_email_form check (
        length(email) <= 254 and email ~ '^[^[:space:][:cntrl:]@<>,;:"()]+@[^[:space:][:cntrl:]@<>,;:"()]+\.[^[:space:][:cntrl:]@<>,;:"()]+$'),
    add constraint person_email_not_protected check (email is null or not protected_identity);
