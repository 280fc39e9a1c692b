package se.arbetsro.organisation.web.role;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.role.RoleQueries;
import se.arbetsro.organisation.domain.role.RoleQueries.Assignment;
import se.arbetsro.organisation.web.people.Choices;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.search.SearchWords;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.SignedIn;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;

/** Who has which role, and what each role may see and do. */
@Controller
class RoleController {

    private final RoleQueries roles;
    private final Choices choices;

    RoleController(RoleQueries roles, Choices choices) {
        this.roles = roles;
        this.choices = choices;
    }

    /** Public inside: everyone may know what others may see. */
    @SignedIn
    @OfToday
    @GetMapping("/roles/guide")
    Html guide(Shell shell) {
        return Html.of(new RoleGuidePage(shell));
    }

    @SignedIn
    @GetMapping(path = "/roles/guide", params = "format")
    TableFile<Role> guide(Shell shell, @RequestParam TableFormat format) {
        RoleGuidePage page = new RoleGuidePage(shell);
        TableExport<Role> export =
                TableExport.<Role>titled("Rollernas rättigheter", "What each role may do")
                        .column("Roll", "Role", ValueType.text(), page::nameOf)
                        .column(
                                "Får se",
                                "May see",
                                ValueType.text(),
                                role -> list(page.sees(role)))
                        .column(
                                "Får göra",
                                "May do",
                                ValueType.text(),
                                role -> list(page.does(role)))
                        .column(
                                "Får ge rollerna",
                                "May give the roles",
                                ValueType.text(),
                                role -> list(page.gives(role)))
                        .build();
        return TableFile.of(shell, export, format, () -> page.roles().stream());
    }

    private static String list(List<String> words) {
        return String.join("; ", words);
    }

    @Allowed(Permission.PERSON_READ)
    @GetMapping("/roles")
    Html list(
            Shell shell,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "1") int page) {
        RoleListPage.Filter typed = new RoleListPage.Filter(q.strip(), unit, role);
        RoleQueries.Filter filter = filter(shell, typed);
        Paging paging = Paging.of(page, roles.count(filter));
        return Html.of(
                new RoleListPage(
                        shell,
                        roles.list(filter, paging.offset(), paging.size()),
                        paging,
                        typed,
                        choices.units(shell, Permission.PERSON_READ, shell.day()),
                        shell.asOf() == null
                                && Access.may(CurrentViewer.get(), Permission.ROLE_GRANT)));
    }

    @Allowed(Permission.PERSON_READ)
    @GetMapping(path = "/roles", params = "format")
    TableFile<Assignment> file(
            Shell shell,
            @RequestParam TableFormat format,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String role) {
        RoleQueries.Filter filter = filter(shell, new RoleListPage.Filter(q.strip(), unit, role));
        return TableFile.of(shell, RoleFile.export(shell), format, () -> roles.stream(filter));
    }

    private static RoleQueries.Filter filter(Shell shell, RoleListPage.Filter typed) {
        return new RoleQueries.Filter(
                shell.day(),
                unit(typed.unit()),
                Arrays.stream(Role.values())
                        .filter(one -> one.name().equals(typed.role()))
                        .findFirst()
                        .orElse(null),
                typed.q().isEmpty() ? null : new SearchWords(typed.q()).like());
    }

    private static @Nullable UnitId unit(String typed) {
        try {
            return typed.isBlank() ? null : new UnitId(UUID.fromString(typed));
        } catch (IllegalArgumentException _) {
            throw new NotFound();
        }
    }
}
