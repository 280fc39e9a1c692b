package se.arbetsro.organisation.web.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.people.PersonQueries;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.search.SearchWords;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;

/** The people within the viewer's reach, as a page and as a file. */
@Controller
class PersonListController {

    private final PersonQueries people;
    private final Choices choices;

    PersonListController(PersonQueries people, Choices choices) {
        this.people = people;
        this.choices = choices;
    }

    @Allowed(Permission.PERSON_READ)
    @GetMapping("/people")
    Html list(
            Shell shell,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String occupation,
            @RequestParam(defaultValue = "1") int page) {
        PersonListPage.Filter typed = new PersonListPage.Filter(q.strip(), unit, occupation);
        PersonQueries.Filter filter = filter(shell, typed);
        Paging paging = Paging.of(page, people.count(filter));
        return Html.of(
                new PersonListPage(
                        shell,
                        people.list(
                                filter,
                                shell.language() == Language.EN,
                                paging.offset(),
                                paging.size()),
                        paging,
                        typed,
                        choices.units(shell, Permission.PERSON_READ, shell.day()),
                        choices.occupations(shell),
                        typed.q().isEmpty() ? null : people.protectedWith(typed.q()).orElse(null),
                        shell.asOf() == null
                                && Access.may(CurrentViewer.get(), Permission.PERSON_EDIT)));
    }

    @Allowed(Permission.PERSON_READ)
    @GetMapping(path = "/people", params = "format")
    TableFile<PersonQueries.FileRow> file(
            Shell shell,
            @RequestParam TableFormat format,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String occupation) {
        PersonQueries.Filter filter =
                filter(shell, new PersonListPage.Filter(q.strip(), unit, occupation));
        return TableFile.of(shell, PersonFile.export(), format, () -> people.fileRows(filter));
    }

    private static PersonQueries.Filter filter(Shell shell, PersonListPage.Filter typed) {
        return new PersonQueries.Filter(
                shell.day(),
                typed.q().isEmpty() ? null : new SearchWords(typed.q()).like(),
                typed.q().isEmpty() ? null : typed.q(),
                unit(typed.unit()),
                typed.occupation().isBlank() ? null : typed.occupation());
    }

    private static @Nullable UnitId unit(String typed) {
        try {
            return typed.isBlank() ? null : new UnitId(UUID.fromString(typed));
        } catch (IllegalArgumentException _) {
            throw new NotFound();
        }
    }
}
