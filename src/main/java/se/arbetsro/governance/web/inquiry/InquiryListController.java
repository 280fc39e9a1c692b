package se.arbetsro.governance.web.inquiry;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.governance.domain.body.SeatQueries;
import se.arbetsro.governance.domain.inquiry.InquiryChoices;
import se.arbetsro.governance.domain.inquiry.InquiryFilter;
import se.arbetsro.governance.domain.inquiry.InquiryQueries;
import se.arbetsro.governance.domain.inquiry.InquiryQueries.InquiryRow;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;

/** All inquiries that the viewer may know of, as a page and as a file. */
@Controller
@OfToday
class InquiryListController {

    private final InquiryQueries inquiries;
    private final InquiryChoices choices;
    private final SeatQueries seats;

    InquiryListController(InquiryQueries inquiries, InquiryChoices choices, SeatQueries seats) {
        this.inquiries = inquiries;
        this.choices = choices;
        this.seats = seats;
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping("/inquiries")
    Html list(
            Shell shell,
            @ModelAttribute InquiryFilterForm form,
            @RequestParam(defaultValue = "1") int page) {
        InquiryFilter filter = form.filter();
        Paging paging = Paging.of(page, inquiries.count(filter));
        return Html.of(
                new InquiryListPage(
                        shell,
                        inquiries.list(filter, paging.size(), paging.offset()),
                        paging,
                        form,
                        seats.units(Permission.BODY_READ.name(), shell.today()).stream()
                                .map(unit -> Option.of(unit.id().value().toString(), unit.name()))
                                .toList(),
                        choices.touched(null).stream()
                                .map(area -> Option.of(area.id().toString(), shell.in(area.name())))
                                .toList(),
                        choices.responsible().stream()
                                .map(one -> Option.of(one.id().toString(), one.name()))
                                .toList(),
                        Access.may(CurrentViewer.get(), Permission.BODY_EDIT)));
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping(path = "/inquiries", params = "format")
    TableFile<InquiryRow> file(
            Shell shell, @ModelAttribute InquiryFilterForm form, @RequestParam TableFormat format) {
        List<Option> areas =
                choices.touched(null).stream()
                        .map(area -> Option.of(area.id().toString(), shell.in(area.name())))
                        .toList();
        return TableFile.of(
                shell,
                InquiryListPage.export(shell, areas),
                format,
                () -> inquiries.list(form.filter(), Integer.MAX_VALUE, 0).stream());
    }
}
