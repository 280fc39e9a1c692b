package se.arbetsro.indicator.domain.derived;

import java.util.List;
import org.springframework.data.repository.Repository;
import se.arbetsro.indicator.DefinitionId;
import se.arbetsro.indicator.figure.Definition;

/** Definitions as they are stored, beside those that pages keep. */
interface StoredDefinitions extends Repository<Definition, DefinitionId> {

    List<Definition> findAllById(Iterable<DefinitionId> ids);
}
