-- How far each change set has come, for what stands behind it in modules above.
create view organisation.change_set_state with (security_invoker = true) as
select id as change_set_id, effective_on, reason,
    case
        when discarded_at is not null then 'DISCARDED'
        when carried_out_at is null then 'DRAFT'
        when in_force_at is null then 'AWAITING'
        else 'IN_FORCE'
    end as state,
    carried_out_at
from organisation.change_set;
comment on view organisation.change_set_state is 'published: the change sets with their day and how far they have come';
grant select on organisation.change_set_state to ${app};
