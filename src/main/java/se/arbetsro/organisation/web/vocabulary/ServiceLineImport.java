package se.arbetsro.organisation.web.vocabulary;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.domain.ServiceLine;
import se.arbetsro.organisation.domain.VocabularyQueries;
import se.arbetsro.organisation.domain.VocabularyService;
import se.arbetsro.platform.table.TableSchema;

/** Service lines with their aliases from a file. */
@Component
class ServiceLineImport extends VocabularyImport<ServiceLine> {

    private final VocabularyQueries vocabulary;
    private final VocabularyService service;

    ServiceLineImport(Access access, VocabularyQueries vocabulary, VocabularyService service) {
        super(access);
        this.vocabulary = vocabulary;
        this.service = service;
    }

    @Override
    public String key() {
        return "service-lines";
    }

    @Override
    public String leadKey() {
        return "organisation.import.serviceLines.lead";
    }

    @Override
    public String location() {
        return VocabularyTabs.SERVICE_LINES;
    }

    @Override
    public TableSchema<ServiceLine> schema() {
        return VocabularyFiles.serviceLines();
    }

    @Override
    List<ServiceLine> existing() {
        return vocabulary.serviceLines();
    }

    @Override
    String keyOf(ServiceLine line) {
        return line.key();
    }

    @Override
    String nameOf(ServiceLine line) {
        return line.name().sv();
    }

    @Override
    List<String> aliasesOf(ServiceLine line) {
        return line.aliases();
    }

    @Override
    ServiceLine upon(ServiceLine line, ServiceLine existing) {
        return new ServiceLine(
                line.key(),
                line.rank(),
                line.name(),
                line.shortName(),
                inOrder(line.aliases()),
                existing.version());
    }

    @Override
    void add(ServiceLine line) {
        service.add(line);
    }

    @Override
    void change(ServiceLine line) {
        service.change(line);
    }
}
