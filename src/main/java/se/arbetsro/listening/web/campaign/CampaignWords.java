package se.arbetsro.listening.web.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.arbetsro.listening.CampaignId;
import se.arbetsro.listening.campaign.CampaignState;
import se.arbetsro.listening.campaign.CampaignUnit;
import se.arbetsro.listening.campaign.Recruitment;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/** What campaigns are called, and where their pages are. */
final class CampaignWords {

    static final String LIST = "/surveys";
    static final String CAMPAIGNS = "/surveys/campaigns";
    static final String CALENDAR = "/surveys/calendar";

    private CampaignWords() {}

    static String href(CampaignId id) {
        return CAMPAIGNS + "/" + id.value();
    }

    static List<Crumb> crumbs(Shell shell) {
        return List.of(new Crumb(shell.t("listening.surveys"), LIST));
    }

    static List<Crumb> crumbs(Shell shell, CampaignId id, String name) {
        return List.of(new Crumb(shell.t("listening.surveys"), LIST), new Crumb(name, href(id)));
    }

    static String state(Shell shell, CampaignState state) {
        return shell.t("listening.campaign.state." + state);
    }

    static Tone tone(CampaignState state) {
        return switch (state) {
            case OPEN -> Tone.GOOD;
            case PUBLISHED, CLOSED -> Tone.INFO;
            case DRAFT, SEALED, RELEASED, WITHDRAWN -> Tone.NEUTRAL;
        };
    }

    static List<Option> states(Shell shell) {
        return Arrays.stream(CampaignState.values())
                .map(one -> Option.of(one.name(), state(shell, one)))
                .toList();
    }

    static List<Option> recruitments(Shell shell) {
        return Arrays.stream(Recruitment.values())
                .map(one ->
                        new Option(
                                one.name(),
                                shell.t("listening.campaign.recruitment." + one),
                                shell.t("listening.campaign.recruitment." + one + ".hint")))
                .toList();
    }

    /** The names of units in the language of the page. */
    static Map<UnitId, String> names(Shell shell, List<CampaignUnit> units) {
        return units.stream()
                .collect(Collectors.toMap(CampaignUnit::id, unit -> shell.in(unit.name())));
    }

    /** The name of a unit, further in for each level that it lies below. */
    static String indented(Shell shell, CampaignUnit unit) {
        return "\u2003".repeat(unit.depth()) + shell.in(unit.name());
    }
}
