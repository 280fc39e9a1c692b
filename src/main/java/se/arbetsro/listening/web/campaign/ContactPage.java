package se.arbetsro.listening.web.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.domain.campaign.Campaign;
import se.arbetsro.listening.domain.campaign.ContactTally;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * Who was asked in a campaign that anybody may answer, and what came of it.
 *
 * @param names the names of its units
 * @param own the units in which the viewer may count
 */
public record ContactPage(
        Shell shell,
        Campaign campaign,
        Map<UnitId, String> names,
        List<UnitId> own,
        List<ContactTally> tallies,
        ContactForm form,
        FormErrors errors)
        implements Page {

    /** How many there were with an outcome, by the way in which they were asked. */
    public record Line(String outcome, List<Integer> byWay, int all) {}

    public List<Crumb> breadcrumb() {
        return CampaignWords.crumbs(shell, campaign.id(), campaign.plan().name());
    }

    public String href(String below) {
        return CampaignWords.href(campaign.id()) + "/contacts" + below;
    }

    public List<Option> units() {
        return own.stream()
                .map(unit -> Option.of(unit.value().toString(), names.getOrDefault(unit, "")))
                .toList();
    }

    public List<Option> ways() {
        return Arrays.stream(ContactTally.Way.values())
                .map(way -> Option.of(way.name(), way(way)))
                .toList();
    }

    public List<Option> outcomes() {
        return Arrays.stream(ContactTally.Outcome.values())
                .map(outcome -> Option.of(outcome.name(), outcome(outcome)))
                .toList();
    }

    public String way(ContactTally.Way way) {
        return shell.t("listening.contacts.way." + way);
    }

    public String outcome(ContactTally.Outcome outcome) {
        return shell.t("listening.contacts.outcome." + outcome);
    }

    public String unit(ContactTally tally) {
        return names.getOrDefault(tally.unit(), "");
    }

    public boolean may(ContactTally tally) {
        return own.contains(tally.unit());
    }

    public int all() {
        return ContactTally.heads(tallies);
    }

    /** By outcome and way, for the whole campaign; without what did not occur. */
    public List<Line> lines() {
        return Arrays.stream(ContactTally.Outcome.values())
                .map(outcome -> {
                    List<ContactTally> came =
                            tallies.stream().filter(one -> one.outcome() == outcome).toList();
                    return new Line(
                            outcome(outcome),
                            Arrays.stream(ContactTally.Way.values())
                                    .map(way ->
                                            ContactTally.heads(
                                                    came.stream()
                                                            .filter(one -> one.way() == way)
                                                            .toList()))
                                    .toList(),
                            ContactTally.heads(came));
                })
                .filter(line -> line.all() > 0)
                .toList();
    }

    /** How far the answers reach; null until they have been counted or where nobody was. */
    public @Nullable String reached() {
        Campaign.Counters counters = campaign.counters();
        return counters == null || all() == 0
                ? null
                : shell.t("listening.contacts.reached", counters.redeemed(), all());
    }
}
