-- Reports tell goals with the steps towards them.

create view plan.sub_goals with (security_invoker = true) as
select goal_id, position, indicator, target, description, by_when, reached_on from plan.sub_goal;
comment on view plan.sub_goals is 'published: the steps towards each goal, in its order by position';
grant select on plan.sub_goals to ${app};
