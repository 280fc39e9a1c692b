package se.arbetsro.listening.web.campaign;

import java.util.List;
import java.util.Map;
import se.arbetsro.listening.campaign.CampaignUnit;
import se.arbetsro.listening.domain.campaign.Campaign;
import se.arbetsro.listening.domain.campaign.CampaignChoices;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** The form that says whom a campaign does not ask. */
public record ExclusionFormPage(
        Shell shell,
        Campaign campaign,
        List<CampaignUnit> units,
        List<CampaignChoices.Work> work,
        ExclusionForm form,
        FormErrors errors)
        implements Page {

    public List<Crumb> breadcrumb() {
        return CampaignWords.crumbs(shell, campaign.id(), campaign.plan().name());
    }

    public String back() {
        return CampaignWords.href(campaign.id());
    }

    public String action() {
        return back() + "/exclusions";
    }

    /** Each with what it belongs to, but for those right below the unit that is asked. */
    public List<Option> unitOptions() {
        Map<UnitId, String> names = CampaignWords.names(shell, units);
        return units.stream()
                .filter(unit -> unit.depth() > 0)
                .map(unit ->
                        new Option(
                                unit.id().value().toString(),
                                shell.in(unit.name()),
                                unit.depth() == 1 ? null : names.get(unit.parent())))
                .toList();
    }

    public List<Option> occupationOptions() {
        return work.stream().map(one -> Option.of(one.key(), shell.in(one.name()))).toList();
    }

    public List<String> chosenUnits() {
        return ExclusionForm.all(form.units());
    }

    public List<String> chosenOccupations() {
        return ExclusionForm.all(form.occupations());
    }
}
