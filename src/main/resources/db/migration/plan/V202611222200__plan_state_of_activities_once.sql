-- Activities are many: their states are kept by SQL that is planned once. The function of the other
-- tables makes its text anew for each row, which was a quarter of the time of adding an activity.
create function plan.keep_activity_state() returns trigger
language plpgsql security definer set search_path = pg_catalog, plan as $$
begin
    if tg_op = 'UPDATE' then
        -- Two changes within one transaction, or a clock set back: the later one counts.
        delete from activity_state where id = new.id and since >= new.changed_at;
        update activity_state set until = new.changed_at where id = new.id and until > new.changed_at;
    end if;
    insert into activity_state select new.changed_at, 'infinity', new.*;
    return null;
end $$;
comment on function plan.keep_activity_state() is 'Keeps the state of an activity in the table of its states';
create or replace trigger activity_state after insert or update on plan.activity
    for each row execute function plan.keep_activity_state();

-- That an area stands in a version says that both are there.
alter table plan.goal drop constraint goal_plan_version_id_fkey, drop constraint goal_area_id_fkey;
alter table plan.activity drop constraint activity_plan_version_id_fkey, drop constraint activity_area_id_fkey;
