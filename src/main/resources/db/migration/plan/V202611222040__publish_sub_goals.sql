-- Reports tell goals with the steps towards them, as they were on a day.

create function plan.sub_goals_at(moment timestamptz)
returns table (sub_goal_id uuid, goal_id uuid, indicator text, target numeric, description text, by_when date,
    reached_on date, created_at timestamptz)
language sql stable parallel safe as $$
    select id, goal_id, indicator, target, description, by_when, reached_on, created_at
    from plan.sub_goal_state where since <= moment and until > moment and ended_at is null
$$;
comment on function plan.sub_goals_at(timestamptz) is 'published: steps towards goals as they were at a moment';
