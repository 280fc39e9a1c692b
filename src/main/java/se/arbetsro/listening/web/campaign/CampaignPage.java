package se.arbetsro.listening.web.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.campaign.CampaignPlan;
import se.arbetsro.listening.campaign.CampaignState;
import se.arbetsro.listening.campaign.GroupRole;
import se.arbetsro.listening.domain.campaign.Campaign;
import se.arbetsro.listening.domain.campaign.SurveyCalendar;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Fact;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * A campaign: what it promises, whom it asks and how far it has come.
 *
 * @param asked whom it asks: as of publishing, or as it would be today
 * @param names of its units
 * @param missing what keeps it from being published, as keys of messages
 * @param near other surveys at the same time
 * @param rates how many have answered, where it may be told
 * @param onPaper groups with codes on paper
 */
public record CampaignPage(
        Shell shell,
        Campaign campaign,
        AskedUnits asked,
        Map<UnitId, String> names,
        List<String> missing,
        List<SurveyCalendar.Occasion> near,
        List<Campaign.RateLine> rates,
        List<Campaign.Group> onPaper,
        Campaign.@Nullable Line follows,
        List<HistoryLine> history)
        implements Page {

    public CampaignPlan plan() {
        return campaign.plan();
    }

    public List<Crumb> breadcrumb() {
        return CampaignWords.crumbs(shell);
    }

    public String href(String below) {
        return CampaignWords.href(campaign.id()) + below;
    }

    public boolean is(CampaignState state) {
        return campaign.is(state);
    }

    public boolean draft() {
        return is(CampaignState.DRAFT);
    }

    public String state() {
        return CampaignWords.state(shell, campaign.state());
    }

    public Tone tone() {
        return CampaignWords.tone(campaign.state());
    }

    /** What holds now, and what comes next. */
    public String told() {
        String key = "listening.campaign.told." + campaign.state();
        return switch (campaign.state()) {
            case PUBLISHED -> shell.t(key, shell.date(plan().opensOn()));
            case OPEN -> shell.t(key, shell.date(plan().closesOn()));
            case DRAFT, CLOSED, SEALED, RELEASED, WITHDRAWN -> shell.t(key);
        };
    }

    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("unit", shell.in(campaign.unit())));
        facts.add(
                fact("instrument", shell.in(campaign.instrument()))
                        .leadingTo(
                                "/surveys/instruments/"
                                        + plan().instrument().value()
                                        + "?version="
                                        + plan().version()));
        facts.add(fact("purpose", orMissing(plan().purpose())));
        facts.add(
                fact(
                        "recruitment",
                        shell.t("listening.campaign.recruitment." + plan().recruitment())));
        facts.add(
                fact("days", shell.date(plan().opensOn()) + " – " + shell.date(plan().closesOn())));
        if (!plan().reminders().isEmpty()) {
            facts.add(
                    fact(
                            "reminders",
                            plan().reminders().stream()
                                    .map(shell::date)
                                    .collect(Collectors.joining(", "))));
        }
        facts.add(
                fact(
                        "threshold",
                        shell.t(
                                "listening.campaign.thresholds",
                                plan().threshold(),
                                plan().textThreshold())));
        facts.add(fact("decision", orMissing(plan().retentionDecision())));
        if (follows != null) {
            facts.add(fact("follows", follows.name()).leadingTo(CampaignWords.href(follows.id())));
        }
        return facts;
    }

    private String orMissing(@Nullable String words) {
        return words == null || words.isBlank() ? shell.t("listening.campaign.notYet") : words;
    }

    private Fact fact(String field, @Nullable String value) {
        return Fact.of(shell.t("listening.campaign." + field), value);
    }

    /** What the seal counted, in words; null until it has. */
    public @Nullable String counted() {
        Campaign.Counters counters = campaign.counters();
        if (counters == null) {
            return null;
        }
        return counters.stored() == 0 && counters.redeemed() > 0
                ? shell.t("listening.campaign.counted.none", counters.redeemed())
                : shell.t(
                        campaign.invites()
                                ? "listening.campaign.counted"
                                : "listening.campaign.counted.open",
                        counters.issued(),
                        counters.redeemed(),
                        counters.stored());
    }

    public String rateDay() {
        return rates.isEmpty() ? "" : shell.date(rates.getFirst().day());
    }

    public String unitName(UnitId id) {
        return names.getOrDefault(id, "");
    }

    public String share(Campaign.RateLine rate) {
        return shell.t(
                "listening.campaign.rate.share",
                rate.answered(),
                rate.invited(),
                rate.invited() == 0 ? 0 : Math.round(100.0 * rate.answered() / rate.invited()));
    }

    public String roleOf(Campaign.Group group) {
        return shell.t("listening.group." + group.role());
    }

    public boolean anybody() {
        return !campaign.invites();
    }

    /** Whether cards may be printed now. */
    public boolean cards() {
        return campaign.editable() && is(CampaignState.OPEN) && !onPaper.isEmpty();
    }

    public int cardCount() {
        return onPaper.stream().mapToInt(Campaign.Group::onPaper).sum();
    }

    public boolean posters() {
        return anybody()
                && campaign.editable()
                && (is(CampaignState.PUBLISHED) || is(CampaignState.OPEN));
    }

    public String occasion(SurveyCalendar.Occasion one) {
        return Objects.requireNonNullElse(one.unit(), shell.t("listening.calendar.others"))
                + ": "
                + one.name()
                + ", "
                + shell.date(one.fromOn())
                + " – "
                + shell.date(one.toOn());
    }

    /** Whether managers and employees could be told apart. */
    public boolean managersApart() {
        return asked.groups().stream().anyMatch(group -> group.role() == GroupRole.MANAGER)
                && asked.all().byRole();
    }
}
