-- Papers that stand behind or beside the plan: kept once, chosen for areas and activities.

create table plan.governing_document (
    id         uuid primary key,
    kind       text        not null,
    title_sv   text        not null collate "sv-SE-x-icu",
    title_en   text,
    url        text,
    -- Null where it is not known when it holds.
    valid      daterange,
    created_at timestamptz not null,
    created_by uuid        not null,
    changed_at timestamptz not null,
    changed_by uuid        not null,
    version    bigint      not null,
    constraint governing_document_kind_known check (kind in (
        'BUDGET', 'LAW', 'AUDIT', 'QUALITY', 'SECURITY', 'GENDER_EQUALITY', 'OTHER')),
    constraint governing_document_title_once unique (title_sv),
    constraint governing_document_url_form check (url ~ '^https?://\S+$'),
    constraint governing_document_valid_not_empty check (valid is null or not isempty(valid))
);
comment on table plan.governing_document is
    'Budgets, laws, audits and programmes that the work refers to, each kept once';
grant select, insert, update, delete on plan.governing_document to ${app};

create table plan.document_of_area (
    plan_version_id uuid not null,
    area_id         uuid not null,
    document_id     uuid not null references plan.governing_document (id),
    primary key (plan_version_id, area_id, document_id),
    constraint document_of_area_of_version foreign key (plan_version_id, area_id)
        references plan.area_edition (plan_version_id, area_id)
);
create index document_of_area_document on plan.document_of_area (document_id);
comment on table plan.document_of_area is 'Which governing documents an area of a version refers to';
grant select, insert, delete on plan.document_of_area to ${app};

create table plan.document_of_activity (
    activity_id uuid not null references plan.activity (id),
    document_id uuid not null references plan.governing_document (id),
    primary key (activity_id, document_id)
);
create index document_of_activity_document on plan.document_of_activity (document_id);
comment on table plan.document_of_activity is 'Which governing documents an activity refers to';
grant select, insert, delete on plan.document_of_activity to ${app};

create view plan.documents_of_areas with (security_invoker = true) as
select linked.plan_version_id, linked.area_id, document.id as document_id, document.kind, document.title_sv,
    document.title_en, document.url, document.valid
from plan.document_of_area linked
join plan.governing_document document on document.id = linked.document_id;
comment on view plan.documents_of_areas is 'published: the governing documents that the areas of versions refer to';
grant select on plan.documents_of_areas to ${app};
