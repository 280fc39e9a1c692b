create view plan.documents_of_activities with (security_invoker = true) as
select linked.activity_id, document.id as document_id, document.kind, document.title_sv, document.title_en,
    document.url, document.valid
from plan.document_of_activity linked
join plan.governing_document document on document.id = linked.document_id;
comment on view plan.documents_of_activities is 'published: the governing documents that activities refer to';
grant select on plan.documents_of_activities to ${app};
