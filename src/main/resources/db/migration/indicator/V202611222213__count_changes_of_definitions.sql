create trigger definition_reference after insert or update or delete on indicator.definition
    for each statement execute function platform.count_reference_change();
