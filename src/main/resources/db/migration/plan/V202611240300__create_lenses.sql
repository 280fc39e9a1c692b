-- What an analysis asks once of an area beside whether anything is to be done: a lens to look through.
-- Lenses of several versions that have the same key ask the same.

create table plan.lens (
    id              uuid primary key,
    plan_version_id uuid        not null references plan.plan_version (id),
    key             text        not null,
    kind            text        not null,
    position        int         not null,
    name_sv         text        not null,
    name_en         text,
    question_sv     text        not null,
    question_en     text,
    help_sv         text,
    help_en         text,
    created_at      timestamptz not null,
    created_by      uuid        not null,
    changed_at      timestamptz not null,
    changed_by      uuid        not null,
    version         bigint      not null,
    constraint lens_once unique (plan_version_id, key),
    constraint lens_of_version unique (plan_version_id, id),
    constraint lens_key_form check (key ~ '^[a-z][a-z0-9-]{1,59}$'),
    constraint lens_kind_known check (kind in ('RISK', 'WORDS')),
    constraint lens_not_blank check (name_sv ~ '\S' and question_sv ~ '\S')
);
comment on table plan.lens is
    'A question that an analysis is asked once for an area, such as of undue influence, as a plan version words it';
grant select, insert, update, delete on plan.lens to ${app};

create view plan.lenses with (security_invoker = true) as
select id as lens_id, plan_version_id, key, kind, position, name_sv, name_en, question_sv, question_en, help_sv,
    help_en
from plan.lens;
comment on view plan.lenses is
    'published: the lenses of each plan version by position; those of a key ask the same in every version';
grant select on plan.lenses to ${app};

-- The three questions that were asked of every area, whatever the version.
insert into plan.lens (id, plan_version_id, key, kind, position, name_sv, name_en, question_sv, question_en, help_sv,
    help_en, created_at, created_by, changed_at, changed_by, version)
select gen_random_uuid(), version.id, asked.key, asked.kind, asked.position, asked.name_sv, asked.name_en,
    asked.question_sv, asked.question_en, asked.help_sv, asked.help_en, version.created_at, version.created_by,
    version.created_at, version.created_by, 1
from plan.plan_version version
cross join (values
    ('undue-influence', 'RISK', 1, 'Otillåten påverkan', 'Undue influence',
        'Kan arbetet inom området öka risken för otillåten påverkan?',
        'Could work in this area raise the risk of undue influence?',
        'Tänk på trakasserier, hot, våld, skadegörelse och otillbörliga erbjudanden. Skriv aldrig om enskilda personer.',
        'Think of harassment, threats, violence, damage and improper offers. Never write about single persons.'),
    ('gender-equality', 'WORDS', 2, 'Jämställdhet', 'Gender equality',
        'Ser det olika ut för kvinnor och män, och vad gör ni åt det?',
        'Do things differ for women and men, and what do you do about it?',
        'Använd bara uppgifter om grupper, aldrig om enskilda.',
        'Use facts about groups only, never about single persons.'),
    ('equal-conditions', 'WORDS', 3, 'Likställighet', 'Equal conditions',
        'Är villkoren likvärdiga med andra enheters, och vad behöver ni göra mer lika?',
        'Are conditions like those of other units, and what do you need to do more alike?',
        'Olika arbetssätt kan vara rätt om skillnaden går att förklara.',
        'Different ways of working may be right when the difference can be explained.')
) as asked (key, kind, position, name_sv, name_en, question_sv, question_en, help_sv, help_en);
