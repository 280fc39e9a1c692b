-- What was worked out from the register is put right there: nobody writes another figure over it.

create function indicator.refuse_over_computed() returns trigger
language plpgsql as $$
begin
    if exists (
        select from indicator.observation before
        where before.id = new.id and before.revision = new.revision - 1 and before.origin = 'COMPUTED') then
        raise exception 'a computed figure is corrected in the register'
            using errcode = '23514', constraint = 'observation_stays_computed';
    end if;
    return new;
end
$$;
create trigger computed_stays_computed before insert on indicator.observation
    for each row when (new.revision > 1 and new.origin <> 'COMPUTED')
    execute function indicator.refuse_over_computed();
