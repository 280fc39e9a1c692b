package se.arbetsro.organisation.web.change;

import java.util.List;
import java.util.Map;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.UnitKind;
import se.arbetsro.organisation.domain.change.ChangeSet;
import se.arbetsro.organisation.domain.change.UnitState;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** The form of one step of a change. */
public record ChangeStepPage(
        Shell shell,
        ChangeSet change,
        ChangeStep step,
        ChangeStepForm form,
        FormErrors errors,
        Map<UnitId, UnitState> unitsOfTheDay,
        List<UnitKind> kinds)
        implements Page {

    public String back() {
        return ChangeController.address(change.id());
    }

    public String action() {
        return back() + "/" + step.code();
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("organisation.changes"), "/organisation-changes"),
                new Crumb(
                        shell.t("organisation.change.title", shell.date(change.effectiveOn())),
                        back()));
    }

    public boolean is(ChangeStep one) {
        return step == one;
    }

    public List<Option> units() {
        return UnitOptions.of(unitsOfTheDay);
    }

    public List<Option> kindOptions() {
        return kinds.stream()
                .filter(kind -> !kind.key().equals(UnitKind.MUNICIPALITY))
                .map(kind -> Option.of(kind.key(), shell.in(kind.name())))
                .toList();
    }
}
