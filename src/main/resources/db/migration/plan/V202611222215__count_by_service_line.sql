-- Counting what is open in a service line reads this alone, a tenth of the size of the rows.
drop index plan.activity_open;
create index activity_open on plan.activity (due_on, id) include (service_lines)
    where status in ('PROPOSED', 'DECIDED', 'UNDER_WAY');
