package se.arbetsro.organisation.web;

import java.util.List;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.ServiceLine;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** The form in which the service lines of a unit are chosen. */
public record UnitServiceLinesPage(
        Shell shell,
        UnitId id,
        String name,
        UnitServiceLinesForm form,
        FormErrors errors,
        List<ServiceLine> lines)
        implements Page {

    public String address() {
        return "/units/" + id.value();
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("organisation.units"), "/units"), new Crumb(name, address()));
    }

    public List<Option> options() {
        return lines.stream().map(line -> Option.of(line.key(), shell.in(line.name()))).toList();
    }
}
