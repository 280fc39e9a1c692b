package se.arbetsro.governance.web.making;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.governance.domain.making.MakingState;
import se.arbetsro.governance.domain.making.PlanMakingQueries;
import se.arbetsro.governance.domain.making.PlanMakingQueries.MakingRow;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;

/** All cases in which plan versions are made that the viewer may know of, as page and as file. */
@Controller
@OfToday
class PlanMakingListController {

    private final PlanMakingQueries makings;

    PlanMakingListController(PlanMakingQueries makings) {
        this.makings = makings;
    }

    /** What narrows the list, as it stands in the address. */
    public record MakingFilterForm(@Nullable String state) {

        @Nullable MakingState wanted() {
            return Arrays.stream(MakingState.values())
                    .filter(one -> one.name().equals(state))
                    .findFirst()
                    .orElse(null);
        }
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping("/plan-makings")
    Html list(
            Shell shell,
            @ModelAttribute MakingFilterForm form,
            @RequestParam(defaultValue = "1") int page) {
        MakingState state = form.wanted();
        Paging paging = Paging.of(page, makings.count(state));
        return Html.of(
                new PlanMakingListPage(
                        shell,
                        makings.list(state, paging.size(), paging.offset()),
                        paging,
                        state == null ? "" : state.name(),
                        Access.may(CurrentViewer.get(), Permission.PLAN_EDIT)));
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping(path = "/plan-makings", params = "format")
    TableFile<MakingRow> file(
            Shell shell, @ModelAttribute MakingFilterForm form, @RequestParam TableFormat format) {
        return TableFile.of(
                shell,
                PlanMakingListPage.export(shell),
                format,
                () -> makings.list(form.wanted(), Integer.MAX_VALUE, 0).stream());
    }
}
