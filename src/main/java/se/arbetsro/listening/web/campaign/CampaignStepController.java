package se.arbetsro.listening.web.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.listening.CampaignId;
import se.arbetsro.listening.campaign.BallotToken;
import se.arbetsro.listening.campaign.CampaignGroup;
import se.arbetsro.listening.campaign.CampaignState;
import se.arbetsro.listening.campaign.CampaignUnit;
import se.arbetsro.listening.domain.campaign.Campaign;
import se.arbetsro.listening.domain.campaign.CampaignQueries;
import se.arbetsro.listening.domain.campaign.Campaigns;
import se.arbetsro.listening.domain.campaign.PaperCodes;
import se.arbetsro.listening.domain.campaign.Population;
import se.arbetsro.listening.domain.campaign.Publishing;
import se.arbetsro.listening.domain.campaign.SurveyCalendar;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.audit.AuditQueries;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Site;

/** A campaign and its steps: published, opened, closed, called off; its cards and posters. */
@Controller
@OfToday
class CampaignStepController {

    private final Campaigns campaigns;
    private final CampaignQueries queries;
    private final Publishing publishing;
    private final SurveyCalendar calendar;
    private final PaperCodes paper;
    private final AuditQueries audit;
    private final Site site;

    CampaignStepController(
            Campaigns campaigns,
            CampaignQueries queries,
            Publishing publishing,
            SurveyCalendar calendar,
            PaperCodes paper,
            AuditQueries audit,
            Site site) {
        this.campaigns = campaigns;
        this.queries = queries;
        this.publishing = publishing;
        this.calendar = calendar;
        this.paper = paper;
        this.audit = audit;
        this.site = site;
    }

    @Allowed(Permission.SURVEY_READ)
    @GetMapping("/surveys/campaigns/{id}")
    Html campaign(Shell shell, @PathVariable CampaignId id) {
        Campaign found = queries.find(id).orElseThrow(NotFound::new);
        List<Campaign.Group> groups = queries.groups(id);
        List<String> missing = List.of();
        List<CampaignUnit> units;
        List<CampaignGroup> asked;
        if (found.is(CampaignState.DRAFT)) {
            Population population = publishing.today(found);
            missing = Publishing.missing(found.plan(), population, shell.today());
            units = population.units();
            asked = population.groups(found.plan().recruitment());
        } else {
            units = queries.units(id);
            asked = groups.stream().map(Campaign.Group::asked).toList();
        }
        return Html.of(
                new CampaignPage(
                        shell,
                        found,
                        AskedUnits.of(units, asked, found.plan().smallest()),
                        CampaignWords.names(shell, units),
                        missing,
                        calendar.around(id, found.plan().opensOn(), found.plan().closesOn()),
                        queries.rates(id),
                        groups.stream().filter(group -> group.onPaper() > 0).toList(),
                        found.plan().follows() == null
                                ? null
                                : queries.line(found.plan().follows()).orElse(null),
                        HistoryLine.of(shell, audit.historyOf("campaign", id.value().toString()))));
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/campaigns/{id}/publishing")
    Html publish(@PathVariable CampaignId id, @RequestParam(required = false) String version) {
        publishing.publish(id, SeenVersion.of(version));
        return Html.redirect(CampaignWords.href(id)).saying("listening.campaign.publishedNow");
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/campaigns/{id}/opening")
    Html open(@PathVariable CampaignId id) {
        campaigns.openToday(id);
        return Html.redirect(CampaignWords.href(id)).saying("listening.campaign.opensSoon");
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/campaigns/{id}/last-day")
    Html closeOn(
            Shell shell,
            @PathVariable CampaignId id,
            @RequestParam(required = false) @Nullable String closesOn) {
        FormErrors errors = new FormErrors(shell);
        LocalDate day = errors.date("closesOn", closesOn);
        if (errors.any()) {
            throw new Invalid("listening.campaign.closesOn.impossible");
        }
        campaigns.closeOn(id, day);
        return Html.redirect(CampaignWords.href(id)).saying("platform.saved");
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/campaigns/{id}/closing")
    Html close(@PathVariable CampaignId id) {
        campaigns.close(id);
        return Html.redirect(CampaignWords.href(id)).saying("listening.campaign.closedNow");
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/campaigns/{id}/withdrawal")
    Html withdraw(@PathVariable CampaignId id) {
        campaigns.withdraw(id);
        return Html.redirect(CampaignWords.href(id)).saying("listening.campaign.withdrawnNow");
    }

    private Campaign editable(CampaignId id) {
        Campaign found = queries.find(id).orElseThrow(NotFound::new);
        if (!found.editable()) {
            throw new Forbidden();
        }
        return found;
    }

    /** Shows the cards of all groups once: their codes are kept nowhere. */
    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/campaigns/{id}/cards")
    Html allCards(Shell shell, @PathVariable CampaignId id) {
        return cards(
                shell,
                id,
                queries.groups(id).stream().filter(group -> group.onPaper() > 0).toList());
    }

    /** Shows the cards of a group once. */
    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/campaigns/{id}/groups/{number}/cards")
    Html cards(Shell shell, @PathVariable CampaignId id, @PathVariable int number) {
        return cards(
                shell,
                id,
                queries.groups(id).stream().filter(group -> group.number() == number).toList());
    }

    private Html cards(Shell shell, CampaignId id, List<Campaign.Group> groups) {
        Campaign found = editable(id);
        Map<UnitId, String> names = CampaignWords.names(shell, queries.units(id));
        Map<Integer, List<BallotToken>> tokens =
                paper.make(id, groups.stream().map(Campaign.Group::number).toList());
        List<CardsPage.Sheet> sheets =
                groups.stream()
                        .map(group ->
                                new CardsPage.Sheet(
                                        names.getOrDefault(group.unit(), "")
                                                + ", "
                                                + shell.t("listening.group." + group.role()),
                                        tokens.getOrDefault(group.number(), List.of())))
                        .filter(sheet -> !sheet.tokens().isEmpty())
                        .toList();
        return Html.of(new CardsPage(shell, found, sheets, site));
    }

    @Allowed(Permission.SURVEY_EDIT)
    @GetMapping("/surveys/campaigns/{id}/posters")
    Html posters(Shell shell, @PathVariable CampaignId id) {
        Campaign found = editable(id);
        List<Campaign.Group> groups =
                queries.groups(id).stream().filter(group -> group.code() != null).toList();
        if (groups.isEmpty()) {
            throw new NotFound();
        }
        return Html.of(
                new PostersPage(
                        shell, found, CampaignWords.names(shell, queries.units(id)), groups, site));
    }
}
