package se.arbetsro.organisation.web.people;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.domain.people.PersonQueries;
import se.arbetsro.platform.search.SearchSource;
import se.arbetsro.platform.search.SearchWords;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.web.Shell;

/** Finds people by name or HR id, within reach; nobody with a protected identity. */
@Component
class PersonSearch implements SearchSource {

    private final PersonQueries people;

    PersonSearch(PersonQueries people) {
        this.people = people;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String label() {
        return "organisation.people";
    }

    @Override
    public List<Hit> find(SearchWords words, Shell shell, int most) {
        if (!Access.may(CurrentViewer.get(), Permission.PERSON_READ)) {
            return List.of();
        }
        PersonQueries.Filter filter =
                new PersonQueries.Filter(shell.day(), words.like(), words.typed(), null, null);
        return people.list(filter, shell.language() == Language.EN, 0, most).stream()
                .map(person ->
                        new Hit(
                                person.name(),
                                person.jobs() == null ? "" : person.jobs(),
                                "/people/" + person.id().value()))
                .toList();
    }
}
