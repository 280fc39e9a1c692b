-- Which indicators a version of the plan is followed by in a year: looked over each year, and the sets of
-- earlier years stay.
create table plan.indicator_set (
    plan_version_id uuid        not null references plan.plan_version (id),
    year            int         not null,
    changed_at      timestamptz not null,
    changed_by      uuid        not null,
    version         bigint      not null,
    primary key (plan_version_id, year),
    constraint indicator_set_year_possible check (year between 2000 and 2200)
);
comment on table plan.indicator_set is 'The years for which it has been said by which indicators a version of the plan is followed';
grant select, insert, update on plan.indicator_set to ${app};

create table plan.indicator_choice (
    plan_version_id uuid not null,
    year            int  not null,
    indicator       text not null,
    primary key (plan_version_id, year, indicator),
    constraint indicator_choice_of_set foreign key (plan_version_id, year) references plan.indicator_set
);
comment on table plan.indicator_choice is 'The indicators, by key, of the set of a year';
grant select, insert, delete on plan.indicator_choice to ${app};

-- Where nobody has said anything for a year, the set before it holds.
create view plan.indicators_of_years with (security_invoker = true) as
select held.plan_version_id, held.year as from_year,
    lead(held.year) over (partition by held.plan_version_id order by held.year) as until_year,
    chosen.indicators
from plan.indicator_set held
cross join lateral (
    select coalesce(array_agg(choice.indicator order by choice.indicator), '{}') as indicators
    from plan.indicator_choice choice
    where choice.plan_version_id = held.plan_version_id and choice.year = held.year) chosen;
comment on view plan.indicators_of_years is
    'published: the keys of the indicators by which a version is followed, from a year until the next one that was said';
grant select on plan.indicators_of_years to ${app};
