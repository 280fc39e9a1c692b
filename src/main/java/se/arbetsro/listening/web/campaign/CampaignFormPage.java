package se.arbetsro.listening.web.campaign;

import java.util.List;
import se.arbetsro.listening.campaign.CampaignUnit;
import se.arbetsro.listening.domain.campaign.Campaign;
import se.arbetsro.listening.domain.campaign.CampaignChoices;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** The form of the plan of a campaign. */
public record CampaignFormPage(
        Shell shell,
        boolean isNew,
        List<Crumb> breadcrumb,
        String back,
        String action,
        List<CampaignChoices.Fixed> fixed,
        List<CampaignUnit> units,
        List<Campaign.Line> earlier,
        CampaignForm form,
        FormErrors errors)
        implements Page {

    public String title() {
        return shell.t(isNew ? "listening.campaign.new" : "listening.campaign.edit");
    }

    public List<Option> instruments() {
        return fixed.stream()
                .map(one ->
                        Option.of(
                                CampaignForm.chosen(one.instrument(), one.version()),
                                shell.t(
                                        "listening.campaign.instrument.version",
                                        shell.in(one.name()),
                                        one.version())))
                .toList();
    }

    public List<Option> unitOptions() {
        return units.stream()
                .map(unit ->
                        Option.of(
                                unit.id().value().toString(), CampaignWords.indented(shell, unit)))
                .toList();
    }

    public List<Option> recruitments() {
        return CampaignWords.recruitments(shell);
    }

    public List<Option> reminders() {
        return List.of(
                Option.of(
                        CampaignForm.HALFWAY,
                        shell.t("listening.campaign.reminders." + CampaignForm.HALFWAY)),
                Option.of(
                        CampaignForm.LAST,
                        shell.t("listening.campaign.reminders." + CampaignForm.LAST)));
    }

    public List<String> chosenReminders() {
        return form.reminders() == null ? List.of() : form.reminders();
    }

    public List<Option> earlierOnes() {
        return earlier.stream()
                .map(one ->
                        Option.of(
                                one.id().value().toString(),
                                one.name() + ", " + shell.date(one.opensOn())))
                .toList();
    }
}
