-- Words in titles, wherever they stand; and lists across the municipality in other orders.
create index activity_words on plan.activity using gin (title gin_trgm_ops);
create index goal_words on plan.goal using gin (what gin_trgm_ops);
create index activity_title on plan.activity (title, id);
create index activity_changed on plan.activity (changed_at, id);
create index activity_open on plan.activity (due_on, id) where status in ('PROPOSED', 'DECIDED', 'UNDER_WAY');
create index activity_status on plan.activity (status, due_on, id);
create index activity_area on plan.activity (area_id, due_on, id);
create index activity_city_wide on plan.activity (due_on, id) where city_wide;
