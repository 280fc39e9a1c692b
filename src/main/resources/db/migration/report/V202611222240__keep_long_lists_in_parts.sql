-- A report of some ten thousand activities names them in a list beside it, kept when it is frozen.

create table report.frozen_activities (
    report_id  uuid not null references report.report (id),
    -- The number of its first activity in the whole list, from 0.
    first      int  not null,
    -- JSON, byte for byte; the hash of all parts in their order is part of the contents of the report.
    activities text not null,
    primary key (report_id, first)
);
comment on table report.frozen_activities is 'The activities of a frozen report that its documents cannot hold';
grant select, insert on report.frozen_activities to ${app};

create function report.refuse_more_of_frozen() returns trigger
language plpgsql as $$
begin
    if exists (select from report.report where id = new.report_id and frozen_at is not null) then
        raise exception 'a frozen report does not change' using errcode = '23514', constraint = 'report_frozen';
    end if;
    return new;
end $$;
comment on function report.refuse_more_of_frozen() is 'Adds nothing to the lists of frozen reports';
create trigger frozen_activities_whole before insert on report.frozen_activities
    for each row execute function report.refuse_more_of_frozen();
