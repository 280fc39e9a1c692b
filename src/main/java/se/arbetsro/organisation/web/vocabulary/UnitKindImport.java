package se.arbetsro.organisation.web.vocabulary;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.domain.UnitKind;
import se.arbetsro.organisation.domain.VocabularyQueries;
import se.arbetsro.organisation.domain.VocabularyService;
import se.arbetsro.platform.table.TableSchema;

/** Kinds of unit from a file. */
@Component
class UnitKindImport extends VocabularyImport<UnitKind> {

    private final VocabularyQueries vocabulary;
    private final VocabularyService service;

    UnitKindImport(Access access, VocabularyQueries vocabulary, VocabularyService service) {
        super(access);
        this.vocabulary = vocabulary;
        this.service = service;
    }

    @Override
    public String key() {
        return "unit-kinds";
    }

    @Override
    public String leadKey() {
        return "organisation.import.unitKinds.lead";
    }

    @Override
    public String location() {
        return VocabularyTabs.UNIT_KINDS;
    }

    @Override
    public TableSchema<UnitKind> schema() {
        return VocabularyFiles.unitKinds();
    }

    @Override
    List<UnitKind> existing() {
        return vocabulary.unitKinds();
    }

    @Override
    String keyOf(UnitKind kind) {
        return kind.key();
    }

    @Override
    String nameOf(UnitKind kind) {
        return kind.name().sv();
    }

    @Override
    List<String> aliasesOf(UnitKind kind) {
        return List.of();
    }

    @Override
    UnitKind upon(UnitKind kind, UnitKind existing) {
        return new UnitKind(kind.key(), kind.rank(), kind.name(), existing.version());
    }

    @Override
    void add(UnitKind kind) {
        service.add(kind);
    }

    @Override
    void change(UnitKind kind) {
        service.change(kind);
    }
}
