-- For callers of the API that ask what has changed since they last asked, and lists by day.
create index goal_changed on plan.goal (changed_at, id);
create index goal_by_when on plan.goal (by_when, id);
create index local_plan_changed on plan.local_plan (changed_at, id);
-- Counting by status in an area reads this alone.
create index activity_area_counts on plan.activity (area_id, plan_version_id) include (unit_id, city_wide, status, due_on);
