-- What was confirmed goes with its analysis: only an analysis in which nothing was ever written, or one
-- of a round to try with, can go.
create or replace function assessment.keep_state() returns trigger
language plpgsql security definer set search_path = pg_catalog, assessment as $$
begin
    if tg_op = 'DELETE' then
        delete from analysis_state where id = old.id;
        delete from lens_answer_confirmed where analysis_id = old.id;
        delete from area_answer_confirmed where analysis_id = old.id;
        delete from answer_confirmed where analysis_id = old.id;
        return null;
    end if;
    -- Two changes at one moment, or a clock set back: the later one counts.
    delete from analysis_state where id = new.id and since >= new.changed_at;
    update analysis_state set until = new.changed_at where id = new.id and until > new.changed_at;
    insert into analysis_state select new.changed_at, 'infinity', new.*;

    if tg_op = 'UPDATE' and old.confirmed_at is not null and new.confirmed_at is distinct from old.confirmed_at then
        update answer_confirmed set until = new.changed_at where analysis_id = new.id and until = 'infinity';
        update area_answer_confirmed set until = new.changed_at where analysis_id = new.id and until = 'infinity';
        update lens_answer_confirmed set until = new.changed_at where analysis_id = new.id and until = 'infinity';
    end if;
    if new.confirmed_at is not null and (tg_op = 'INSERT' or new.confirmed_at is distinct from old.confirmed_at) then
        delete from answer_confirmed where analysis_id = new.id and since >= new.changed_at;
        insert into answer_confirmed select new.changed_at, 'infinity', answer.*
        from answer where analysis_id = new.id;
        delete from area_answer_confirmed where analysis_id = new.id and since >= new.changed_at;
        insert into area_answer_confirmed select new.changed_at, 'infinity', area_answer.*
        from area_answer where analysis_id = new.id;
        delete from lens_answer_confirmed where analysis_id = new.id and since >= new.changed_at;
        insert into lens_answer_confirmed select new.changed_at, 'infinity', lens_answer.*
        from lens_answer where analysis_id = new.id;
    end if;
    return null;
end $$;
