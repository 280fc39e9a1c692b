create trigger plan_version_reference after insert or update or delete on plan.plan_version
    for each statement execute function platform.count_reference_change();
create trigger area_reference after insert or update or delete on plan.area
    for each statement execute function platform.count_reference_change();
create trigger area_edition_reference after insert or update or delete on plan.area_edition
    for each statement execute function platform.count_reference_change();
