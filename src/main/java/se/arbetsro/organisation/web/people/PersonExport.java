package se.arbetsro.organisation.web.people;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.domain.people.PersonQueries;
import se.arbetsro.platform.exchange.ExportFilter;
import se.arbetsro.platform.exchange.ExportList;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.web.Shell;

/** The list of people for the command line. */
@Component
class PersonExport implements ExportList {

    private final PersonQueries people;

    PersonExport(PersonQueries people) {
        this.people = people;
    }

    @Override
    public String key() {
        return "people";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("q", "unit", "occupation");
    }

    @Override
    public boolean allowedTo(Viewer viewer) {
        return Access.may(viewer, Permission.PERSON_READ);
    }

    @Override
    public TableFile<?> file(Shell shell, TableFormat format, ExportFilter asked) {
        PersonQueries.Filter filter =
                PersonController.filter(
                        shell,
                        new PersonListPage.Filter(
                                asked.text("q").strip(),
                                asked.text("unit"),
                                asked.text("occupation")));
        return TableFile.of(shell, PersonFile.export(), format, () -> people.fileRows(filter));
    }
}
