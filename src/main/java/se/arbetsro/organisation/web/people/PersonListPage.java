package se.arbetsro.organisation.web.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.domain.people.PersonQueries.Row;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;

/**
 * The people within the viewer's reach on a day, a page at a time.
 *
 * @param protectedPerson one with a protected identity whose whole HR id was typed, for who may
 *     enter people there; null otherwise
 * @param mayEnter whether the viewer may enter people
 */
public record PersonListPage(
        Shell shell,
        List<Row> people,
        Paging paging,
        Filter filter,
        List<Option> units,
        List<Option> occupations,
        @Nullable PersonId protectedPerson,
        boolean mayEnter)
        implements Page {

    /** What is looked for, as it stands in the address. */
    public record Filter(String q, String unit, String occupation) {

        public boolean any() {
            return !q.isBlank() || !unit.isBlank() || !occupation.isBlank();
        }
    }
}
