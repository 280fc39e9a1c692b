package se.arbetsro.organisation.web.vocabulary;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.domain.Occupation;
import se.arbetsro.organisation.domain.VocabularyQueries;
import se.arbetsro.organisation.domain.VocabularyService;
import se.arbetsro.platform.table.TableSchema;

/** Occupations with their aliases from a file; their notes are kept. */
@Component
class OccupationImport extends VocabularyImport<Occupation> {

    private final VocabularyQueries vocabulary;
    private final VocabularyService service;

    OccupationImport(Access access, VocabularyQueries vocabulary, VocabularyService service) {
        super(access);
        this.vocabulary = vocabulary;
        this.service = service;
    }

    @Override
    public String key() {
        return "occupations";
    }

    @Override
    public String leadKey() {
        return "organisation.import.occupations.lead";
    }

    @Override
    public String location() {
        return VocabularyTabs.OCCUPATIONS;
    }

    @Override
    public TableSchema<Occupation> schema() {
        return VocabularyFiles.occupations();
    }

    @Override
    List<Occupation> existing() {
        return vocabulary.occupations();
    }

    @Override
    String keyOf(Occupation occupation) {
        return occupation.key();
    }

    @Override
    String nameOf(Occupation occupation) {
        return occupation.name().sv();
    }

    @Override
    List<String> aliasesOf(Occupation occupation) {
        return occupation.aliases();
    }

    @Override
    Occupation upon(Occupation occupation, Occupation existing) {
        return new Occupation(
                occupation.key(),
                occupation.rank(),
                occupation.name(),
                occupation.employed(),
                occupation.caseWorker(),
                occupation.inTurnover(),
                existing.note(),
                inOrder(occupation.aliases()),
                existing.version());
    }

    @Override
    void add(Occupation occupation) {
        service.add(occupation);
    }

    @Override
    void change(Occupation occupation) {
        service.change(occupation);
    }
}
