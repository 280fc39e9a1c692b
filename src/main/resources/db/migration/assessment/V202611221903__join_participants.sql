-- When a district's part in a round joins that of the district that took over, what its analyses were
-- on earlier days goes with them. As owner of what was; the program itself may only read it.
create function assessment.join_participant(leaving uuid, staying uuid) returns void
language plpgsql security definer set search_path = pg_catalog, assessment as $$
begin
    if (select round_id from participant where id = leaving)
            is distinct from (select round_id from participant where id = staying) then
        raise exception 'participants of different rounds' using errcode = 'restrict_violation';
    end if;
    update analysis_state set participant_id = staying where participant_id = leaving;
end $$;
comment on function assessment.join_participant(uuid, uuid) is
    'Lets the earlier states of one participant''s analyses belong to another of the same round';
