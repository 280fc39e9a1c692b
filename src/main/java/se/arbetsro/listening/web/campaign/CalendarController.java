package se.arbetsro.listening.web.campaign;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.listening.domain.campaign.OtherSurvey;
import se.arbetsro.listening.domain.campaign.OtherSurveys;
import se.arbetsro.listening.domain.campaign.SurveyCalendar;
import se.arbetsro.listening.domain.campaign.SurveyCalendar.Occasion;
import se.arbetsro.listening.domain.campaign.SurveyChangedMeanwhile;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.LastSaved;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Undo;

/** The calendar of surveys, ours and others'. */
@Controller
@OfToday
class CalendarController {

    private static final int FIRST_YEAR = 2015;
    private static final int LAST_YEAR = 2100;

    private final SurveyCalendar calendar;
    private final OtherSurveys others;
    private final LastSaved lastSaved;
    private final Access access;
    private final Once once;

    CalendarController(
            SurveyCalendar calendar,
            OtherSurveys others,
            LastSaved lastSaved,
            Access access,
            Once once) {
        this.calendar = calendar;
        this.others = others;
        this.lastSaved = lastSaved;
        this.access = access;
        this.once = once;
    }

    private static int year(Shell shell, @Nullable Integer year) {
        return year == null || year < FIRST_YEAR || year > LAST_YEAR
                ? shell.today().getYear()
                : year;
    }

    @Allowed(Permission.SURVEY_READ)
    @GetMapping("/surveys/calendar")
    Html calendar(Shell shell, @RequestParam(required = false) @Nullable Integer year) {
        int shown = year(shell, year);
        return Html.of(
                new CalendarPage(
                        shell,
                        shown,
                        calendar.around(shown),
                        access.mayEverywhere(Permission.SURVEY_EDIT)));
    }

    @Allowed(Permission.SURVEY_READ)
    @GetMapping(path = "/surveys/calendar", params = "format")
    TableFile<Occasion> file(
            Shell shell,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam TableFormat format) {
        TableExport<Occasion> export =
                TableExport.<Occasion>titled("Enkätkalender", "Calendar of surveys")
                        .column("Enkät", "Survey", ValueType.text(), Occasion::name)
                        .column(
                                "Vem frågar",
                                "Who asks",
                                ValueType.text(),
                                one ->
                                        one.unit() == null
                                                ? shell.t("listening.calendar.others")
                                                : one.unit())
                        .column("Från", "From", ValueType.date(), Occasion::fromOn)
                        .column("Till", "To", ValueType.date(), Occasion::toOn)
                        .build();
        return TableFile.of(shell, export, format, () -> calendar.of(year(shell, year)).stream());
    }

    @Allowed(Permission.SURVEY_EDIT)
    @GetMapping("/surveys/calendar/new")
    Html form(Shell shell) {
        access.requireEverywhere(Permission.SURVEY_EDIT);
        return Html.of(
                beginning(
                        shell,
                        new OtherSurveyForm(Once.newKey(), null, "", "", "", ""),
                        FormErrors.none(shell)));
    }

    private static OtherSurveyFormPage beginning(
            Shell shell, OtherSurveyForm form, FormErrors errors) {
        return new OtherSurveyFormPage(shell, CampaignWords.CALENDAR, null, form, errors);
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/calendar")
    Html create(Shell shell, @ModelAttribute OtherSurveyForm form) {
        access.requireEverywhere(Permission.SURVEY_EDIT);
        FormErrors errors = new FormErrors(shell);
        OtherSurveyForm.Content content = form.content(errors).orElse(null);
        if (content == null) {
            return Html.invalid(beginning(shell, form, errors));
        }
        String location =
                once.create(
                        "other-survey",
                        form.key(),
                        form,
                        () -> {
                            others.create(
                                    content.name(), content.from(), content.to(), content.url());
                            return CampaignWords.CALENDAR + "?year=" + content.from().getYear();
                        });
        return Html.redirect(location).saying("listening.calendar.created");
    }

    private OtherSurvey find(UUID id) {
        access.requireEverywhere(Permission.SURVEY_EDIT);
        return others.find(id).orElseThrow(NotFound::new);
    }

    private static OtherSurveyFormPage changing(
            Shell shell, UUID id, OtherSurveyForm form, FormErrors errors) {
        String at = CampaignWords.CALENDAR + "/" + id;
        return new OtherSurveyFormPage(shell, at, at + "/removal", form, errors);
    }

    @Allowed(Permission.SURVEY_EDIT)
    @GetMapping("/surveys/calendar/{id}")
    Html edit(Shell shell, @PathVariable UUID id) {
        return Html.of(changing(shell, id, OtherSurveyForm.of(find(id)), FormErrors.none(shell)));
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/calendar/{id}")
    Html save(Shell shell, @PathVariable UUID id, @ModelAttribute OtherSurveyForm form) {
        find(id);
        FormErrors errors = new FormErrors(shell);
        OtherSurveyFormPage page = changing(shell, id, form, errors);
        OtherSurveyForm.Content content = form.content(errors).orElse(null);
        if (content == null) {
            return Html.invalid(page);
        }
        try {
            others.change(
                    id, form.seen(), content.name(), content.from(), content.to(), content.url());
        } catch (SurveyChangedMeanwhile _) {
            return Html.conflict(conflict(page, find(id)));
        }
        return Html.redirect(CampaignWords.CALENDAR + "?year=" + content.from().getYear())
                .saying("platform.saved");
    }

    private ConflictPage conflict(OtherSurveyFormPage page, OtherSurvey now) {
        Shell shell = page.shell();
        OtherSurveyForm mine = page.form();
        OtherSurveyForm theirs = OtherSurveyForm.of(now);
        LastSaved.By by = lastSaved.of(shell, "other-survey", now.id());
        return new ConflictPage(
                shell,
                page.action(),
                page.back(),
                now.version(),
                by.name(),
                by.time(),
                List.of(
                        Field.line(
                                "name",
                                shell.t("listening.calendar.name"),
                                mine.name(),
                                theirs.name()),
                        Field.line(
                                "fromOn",
                                shell.t("listening.calendar.from"),
                                mine.fromOn(),
                                theirs.fromOn()),
                        Field.line(
                                "toOn",
                                shell.t("listening.calendar.to"),
                                mine.toOn(),
                                theirs.toOn()),
                        Field.line(
                                "url",
                                shell.t("listening.calendar.url"),
                                mine.url(),
                                theirs.url())));
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/calendar/{id}/removal")
    Html remove(@PathVariable UUID id) {
        others.remove(id);
        return Html.redirect(CampaignWords.CALENDAR)
                .saying("listening.calendar.removed")
                .undoable(Undo.by(CampaignWords.CALENDAR + "/" + id + "/restoration"));
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/calendar/{id}/restoration")
    Html restore(@PathVariable UUID id) {
        others.putBack(id);
        return Html.redirect(CampaignWords.CALENDAR).saying("listening.calendar.restored");
    }
}
