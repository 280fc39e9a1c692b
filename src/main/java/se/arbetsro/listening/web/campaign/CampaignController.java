package se.arbetsro.listening.web.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.listening.CampaignId;
import se.arbetsro.listening.campaign.CampaignPlan;
import se.arbetsro.listening.campaign.CampaignState;
import se.arbetsro.listening.campaign.CampaignUnit;
import se.arbetsro.listening.domain.campaign.Campaign;
import se.arbetsro.listening.domain.campaign.CampaignChoices;
import se.arbetsro.listening.domain.campaign.CampaignQueries;
import se.arbetsro.listening.domain.campaign.Campaigns;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.search.SearchWords;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Undo;

/** Campaigns: listed, planned, changed, taken away and put back as long as they are drafts. */
@Controller
@OfToday
class CampaignController {

    private final Campaigns campaigns;
    private final CampaignQueries queries;
    private final CampaignChoices choices;
    private final CampaignDrafts drafts;
    private final Once once;

    CampaignController(
            Campaigns campaigns,
            CampaignQueries queries,
            CampaignChoices choices,
            CampaignDrafts drafts,
            Once once) {
        this.campaigns = campaigns;
        this.queries = queries;
        this.choices = choices;
        this.drafts = drafts;
        this.once = once;
    }

    @Allowed(Permission.SURVEY_READ)
    @GetMapping("/surveys")
    Html list(
            Shell shell,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable CampaignState state) {
        return Html.of(
                new CampaignListPage(
                        shell,
                        queries.like(new SearchWords(q).like(), state, Integer.MAX_VALUE),
                        q,
                        state,
                        Access.may(CurrentViewer.get(), Permission.SURVEY_EDIT)));
    }

    @Allowed(Permission.SURVEY_READ)
    @GetMapping(path = "/surveys", params = "format")
    TableFile<Campaign.Line> listFile(
            Shell shell,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable CampaignState state,
            @RequestParam TableFormat format) {
        TableExport<Campaign.Line> export =
                TableExport.<Campaign.Line>titled("Enkäter", "Surveys")
                        .column("Enkät", "Survey", ValueType.text(), Campaign.Line::name)
                        .column(
                                "Läge",
                                "State",
                                ValueType.text(),
                                one -> CampaignWords.state(shell, one.state()))
                        .column("Enhet", "Unit", ValueType.text(), one -> shell.in(one.unit()))
                        .column(
                                "Frågeformulär",
                                "Instrument",
                                ValueType.text(),
                                one -> shell.in(one.instrument()))
                        .column("Öppnar", "Opens", ValueType.date(), Campaign.Line::opensOn)
                        .column("Stänger", "Closes", ValueType.date(), Campaign.Line::closesOn)
                        .build();
        return TableFile.of(
                shell,
                export,
                format,
                () -> queries.like(new SearchWords(q).like(), state, Integer.MAX_VALUE).stream());
    }

    @Allowed(Permission.SURVEY_EDIT)
    @GetMapping("/surveys/campaigns/new")
    Html form(
            Shell shell,
            @RequestParam(defaultValue = "") String instrument,
            @RequestParam(defaultValue = "") String unit) {
        List<CampaignUnit> units = choices.units();
        String top = units.isEmpty() ? "" : units.getFirst().id().value().toString();
        return Html.of(
                beginning(
                        shell,
                        CampaignForm.empty(
                                Once.newKey(),
                                shell.today(),
                                instrument,
                                unit.isEmpty() ? top : unit),
                        FormErrors.none(shell)));
    }

    private CampaignFormPage beginning(Shell shell, CampaignForm form, FormErrors errors) {
        return new CampaignFormPage(
                shell,
                true,
                CampaignWords.crumbs(shell),
                CampaignWords.LIST,
                CampaignWords.CAMPAIGNS,
                choices.instruments(),
                choices.units(),
                queries.published(),
                form,
                errors);
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/campaigns")
    Html create(Shell shell, @ModelAttribute CampaignForm form) {
        FormErrors errors = new FormErrors(shell);
        CampaignPlan plan = form.plan(null, errors).orElse(null);
        if (plan == null) {
            return Html.invalid(beginning(shell, form, errors));
        }
        String location =
                once.create(
                        "campaign",
                        form.key(),
                        form,
                        () -> CampaignWords.href(campaigns.create(plan)));
        return Html.redirect(location).saying("listening.campaign.created");
    }

    @Allowed(Permission.SURVEY_EDIT)
    @GetMapping("/surveys/campaigns/{id}/edit")
    Html edit(Shell shell, @PathVariable CampaignId id) {
        Campaign draft = drafts.find(id);
        return Html.of(
                changing(
                        shell,
                        draft,
                        CampaignForm.of(draft.plan(), draft.version()),
                        FormErrors.none(shell)));
    }

    private CampaignFormPage changing(
            Shell shell, Campaign draft, CampaignForm form, FormErrors errors) {
        String back = CampaignWords.href(draft.id());
        return new CampaignFormPage(
                shell,
                false,
                CampaignWords.crumbs(shell, draft.id(), draft.plan().name()),
                back,
                back + "/edit",
                choices.instruments(),
                choices.units(),
                queries.published(),
                form,
                errors);
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/campaigns/{id}/edit")
    Html save(Shell shell, @PathVariable CampaignId id, @ModelAttribute CampaignForm form) {
        Campaign draft = drafts.find(id);
        FormErrors errors = new FormErrors(shell);
        CampaignFormPage page = changing(shell, draft, form, errors);
        CampaignPlan plan = form.plan(draft.plan(), errors).orElse(null);
        if (plan == null) {
            return Html.invalid(page);
        }
        return drafts.save(id, form.seen(), plan, now -> conflict(page, now));
    }

    private ConflictPage conflict(CampaignFormPage page, Campaign now) {
        Shell shell = page.shell();
        CampaignForm mine = page.form();
        CampaignForm theirs = CampaignForm.of(now.plan(), now.version());
        return drafts.conflict(
                shell,
                page.action(),
                now,
                List.of(
                        Field.line("name", label(shell, "name"), mine.name(), theirs.name()),
                        Field.text(
                                "purpose",
                                label(shell, "purpose"),
                                mine.purpose(),
                                theirs.purpose()),
                        Field.line(
                                "decision",
                                label(shell, "decision"),
                                mine.decision(),
                                theirs.decision()),
                        Field.chosen(
                                shell,
                                "instrument",
                                label(shell, "instrument"),
                                mine.instrument(),
                                theirs.instrument(),
                                page.instruments()),
                        Field.chosen(
                                shell,
                                "unit",
                                label(shell, "unit"),
                                mine.unit(),
                                theirs.unit(),
                                page.unitOptions()),
                        Field.choice(
                                "recruitment",
                                label(shell, "recruitment"),
                                mine.recruitment(),
                                theirs.recruitment(),
                                page.recruitments()),
                        Field.line(
                                "opensOn",
                                label(shell, "opensOn"),
                                mine.opensOn(),
                                theirs.opensOn()),
                        Field.line(
                                "closesOn",
                                label(shell, "closesOn"),
                                mine.closesOn(),
                                theirs.closesOn()),
                        Field.chosen(
                                shell,
                                "reminders",
                                label(shell, "reminders"),
                                mine.together(),
                                theirs.together(),
                                page.reminders()),
                        Field.line(
                                "threshold",
                                label(shell, "threshold"),
                                mine.threshold(),
                                theirs.threshold()),
                        Field.line(
                                "textThreshold",
                                label(shell, "textThreshold"),
                                mine.textThreshold(),
                                theirs.textThreshold()),
                        Field.chosen(
                                shell,
                                "follows",
                                label(shell, "follows"),
                                mine.follows(),
                                theirs.follows(),
                                page.earlierOnes())));
    }

    private static String label(Shell shell, String field) {
        return shell.t("listening.campaign." + field);
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/campaigns/{id}/removal")
    Html remove(@PathVariable CampaignId id) {
        campaigns.remove(id);
        return Html.redirect(CampaignWords.LIST)
                .saying("listening.campaign.removed")
                .undoable(Undo.by(CampaignWords.href(id) + "/restoration"));
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/campaigns/{id}/restoration")
    Html restore(@PathVariable CampaignId id) {
        campaigns.putBack(id);
        return Html.redirect(CampaignWords.href(id)).saying("listening.campaign.restored");
    }
}
