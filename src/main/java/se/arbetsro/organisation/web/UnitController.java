package se.arbetsro.organisation.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.domain.UnitQueries;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;

/** Units, as of any day. */
@Controller
class UnitController {

    private final UnitQueries units;

    UnitController(UnitQueries units) {
        this.units = units;
    }

    @Allowed(Permission.UNIT_READ)
    @GetMapping("/units")
    Html tree(Shell shell) {
        return Html.of(new UnitTreePage(shell, units.tree(shell.day())));
    }
}
