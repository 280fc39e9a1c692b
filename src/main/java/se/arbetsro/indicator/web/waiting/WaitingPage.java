package se.arbetsro.indicator.web.waiting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.NavigationFamily;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;

/**
 * The figures that wait for a look, one state at a time.
 *
 * @param mayStep whether those that are shown can be taken further by the viewer
 * @param step what the button says
 */
public record WaitingPage(
        Shell shell,
        List<NavigationFamily.Item> states,
        List<Row> rows,
        Paging paging,
        WaitingForm form,
        List<Option> indicators,
        List<Option> units,
        boolean mayStep,
        String step,
        FormErrors errors)
        implements Page {

    /**
     * @param value of its box, as {@link WaitingForm} reads it
     * @param own whether the viewer reported it, so that others look at it
     * @param before the value before, with its period; null for none
     * @param change from that, in the unit of measure; null where there is nothing to compare
     */
    public record Row(
            String value,
            String href,
            String indicator,
            @Nullable String lang,
            String unit,
            String period,
            String figure,
            List<String> tags,
            @Nullable String before,
            @Nullable String change,
            String reportedBy,
            boolean own,
            boolean ticked) {}

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("indicator.title"), "/indicators"));
    }

    public boolean filtered() {
        return form.narrowed();
    }

    public String unit() {
        return form.unit() == null ? "" : form.unit().value().toString();
    }

    public String indicator() {
        return form.indicator() == null ? "" : form.indicator();
    }

    public String status() {
        return form.shown().name();
    }
}
