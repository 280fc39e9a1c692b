package se.arbetsro.plan.domain.governing;

import org.springframework.data.repository.ListCrudRepository;

interface GoverningDocumentRepository
        extends ListCrudRepository<GoverningDocument, GoverningDocumentId> {}
