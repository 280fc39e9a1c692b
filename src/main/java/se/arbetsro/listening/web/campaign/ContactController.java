package se.arbetsro.listening.web.campaign;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.listening.CampaignId;
import se.arbetsro.listening.campaign.CampaignState;
import se.arbetsro.listening.domain.campaign.Campaign;
import se.arbetsro.listening.domain.campaign.CampaignQueries;
import se.arbetsro.listening.domain.campaign.ContactTallies;
import se.arbetsro.listening.domain.campaign.ContactTally;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Undo;

/** Who was asked where nobody is invited, and what came of it. */
@Controller
@OfToday
class ContactController {

    private final ContactTallies tallies;
    private final CampaignQueries queries;
    private final Once once;

    ContactController(ContactTallies tallies, CampaignQueries queries, Once once) {
        this.tallies = tallies;
        this.queries = queries;
        this.once = once;
    }

    private Campaign find(CampaignId id) {
        return queries.find(id)
                .filter(campaign -> !campaign.invites() && !campaign.is(CampaignState.DRAFT))
                .orElseThrow(NotFound::new);
    }

    private Map<UnitId, String> names(Shell shell, CampaignId id) {
        return CampaignWords.names(shell, queries.units(id));
    }

    @Allowed(Permission.SURVEY_READ)
    @GetMapping("/surveys/campaigns/{id}/contacts")
    Html contacts(Shell shell, @PathVariable CampaignId id) {
        Campaign campaign = find(id);
        List<UnitId> own = tallies.units(id);
        String unit = own.isEmpty() ? "" : own.getFirst().value().toString();
        return Html.of(
                page(
                        shell,
                        campaign,
                        own,
                        ContactForm.empty(Once.newKey(), shell.today(), unit),
                        FormErrors.none(shell)));
    }

    private ContactPage page(
            Shell shell, Campaign campaign, List<UnitId> own, ContactForm form, FormErrors errors) {
        return new ContactPage(
                shell,
                campaign,
                names(shell, campaign.id()),
                own,
                tallies.of(campaign.id()),
                form,
                errors);
    }

    @Allowed(Permission.SURVEY_READ)
    @GetMapping(path = "/surveys/campaigns/{id}/contacts", params = "format")
    TableFile<ContactTally> file(
            Shell shell, @PathVariable CampaignId id, @RequestParam TableFormat format) {
        find(id);
        Map<UnitId, String> names = names(shell, id);
        TableExport<ContactTally> export =
                TableExport.<ContactTally>titled("Tillfrågade", "Those asked")
                        .column("Dag", "Day", ValueType.date(), ContactTally::day)
                        .column(
                                "Enhet",
                                "Unit",
                                ValueType.text(),
                                one -> names.getOrDefault(one.unit(), ""))
                        .column(
                                "Hur",
                                "How",
                                ValueType.text(),
                                one -> shell.t("listening.contacts.way." + one.way()))
                        .column(
                                "Hur det gick",
                                "What came of it",
                                ValueType.text(),
                                one -> shell.t("listening.contacts.outcome." + one.outcome()))
                        .column(
                                "Antal",
                                "Number",
                                ValueType.wholeNumber(1, ContactTally.MOST),
                                ContactTally::heads)
                        .build();
        return TableFile.of(shell, export, format, () -> tallies.of(id).stream());
    }

    @Allowed(Permission.SURVEY_READ)
    @PostMapping("/surveys/campaigns/{id}/contacts")
    Html count(Shell shell, @PathVariable CampaignId id, @ModelAttribute ContactForm form) {
        Campaign campaign = find(id);
        List<UnitId> own = tallies.units(id);
        FormErrors errors = new FormErrors(shell);
        ContactForm.Content content = form.content(own, shell.today(), errors).orElse(null);
        if (content == null) {
            return Html.invalid(page(shell, campaign, own, form, errors));
        }
        String location =
                once.create(
                        "contacts",
                        form.key(),
                        form,
                        () -> {
                            tallies.add(
                                    id,
                                    content.unit(),
                                    content.day(),
                                    content.way(),
                                    content.outcome(),
                                    content.heads());
                            return CampaignWords.href(id) + "/contacts";
                        });
        return Html.redirect(location).saying("listening.contacts.counted");
    }

    @Allowed(Permission.SURVEY_READ)
    @PostMapping("/surveys/campaigns/{id}/contacts/{tally}/removal")
    Html remove(@PathVariable CampaignId id, @PathVariable UUID tally) {
        tallies.remove(id, tally);
        String page = CampaignWords.href(id) + "/contacts";
        return Html.redirect(page)
                .saying("listening.contacts.removed")
                .undoable(Undo.by(page + "/" + tally + "/restoration"));
    }

    @Allowed(Permission.SURVEY_READ)
    @PostMapping("/surveys/campaigns/{id}/contacts/{tally}/restoration")
    Html restore(@PathVariable CampaignId id, @PathVariable UUID tally) {
        tallies.putBack(id, tally);
        return Html.redirect(CampaignWords.href(id) + "/contacts")
                .saying("listening.contacts.restored");
    }
}
