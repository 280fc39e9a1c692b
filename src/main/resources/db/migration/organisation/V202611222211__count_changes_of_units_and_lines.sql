create trigger unit_period_reference after insert or update or delete on organisation.unit_period
    for each statement execute function platform.count_reference_change();
create trigger service_line_reference after insert or update or delete on organisation.service_line
    for each statement execute function platform.count_reference_change();
