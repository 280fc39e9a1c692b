package se.arbetsro.organisation.web;

import java.util.List;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.UnitKind;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** The form in which the facts of a unit are put right. */
public record UnitCorrectionPage(
        Shell shell,
        UnitId id,
        String name,
        UnitCorrectionForm form,
        FormErrors errors,
        List<UnitKind> kinds)
        implements Page {

    public String address() {
        return "/units/" + id.value();
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("organisation.units"), "/units"), new Crumb(name, address()));
    }

    public List<Option> kindOptions() {
        return kinds.stream().map(kind -> Option.of(kind.key(), shell.in(kind.name()))).toList();
    }
}
