package se.arbetsro.organisation.web.people;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.domain.UnitQueries;
import se.arbetsro.organisation.domain.VocabularyQueries;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** What the forms about people offer to choose from. */
@Component
public class Choices {

    private final UnitQueries units;
    private final VocabularyQueries vocabulary;

    Choices(UnitQueries units, VocabularyQueries vocabulary) {
        this.units = units;
        this.vocabulary = vocabulary;
    }

    /** The units of a day that the viewer's permission reaches. */
    public List<Option> units(Shell shell, Permission permission, LocalDate day) {
        return units.reached(permission, day).stream()
                .map(unit -> Option.of(unit.id().value().toString(), shell.in(unit.title())))
                .toList();
    }

    public List<Option> occupations(Shell shell) {
        return vocabulary.occupations().stream()
                .map(one -> Option.of(one.key(), shell.in(one.name())))
                .toList();
    }
}
