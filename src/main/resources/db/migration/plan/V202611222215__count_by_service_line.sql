-- Counting by service line reads this alone, an eighth of the size of the rows.
drop index plan.activity_changed;
create index activity_changed on plan.activity (changed_at, id) include (service_lines);
