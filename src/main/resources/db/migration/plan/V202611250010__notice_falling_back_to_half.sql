-- Half is not above half: who has come there from more has fallen back.
create or replace view plan.practice_standing with (security_invoker = true) as
select practice.id as practice_id, latest.share, latest.asked_on, best.share as best_share,
    case
        when latest.share is null then 'NOT_ASKED'
        when latest.share > 50 then 'IMPLEMENTED'
        when best.share > 50 then 'FALLEN_BACK'
        else 'ON_THE_WAY'
    end as standing,
    case
        when practice.ended_at is not null then null
        when latest.asked_on is null then practice.first_on
        when latest.asked_on + make_interval(months => practice.every_months) <= practice.last_on
            then cast(latest.asked_on + make_interval(months => practice.every_months) as date)
    end as next_on
from plan.practice
left join lateral (
    select share, asked_on from plan.practice_use
    where practice_id = practice.id order by asked_on desc limit 1) latest on true
left join lateral (
    select max(share) as share from plan.practice_use where practice_id = practice.id) best on true;
