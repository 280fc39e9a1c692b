package se.arbetsro.organisation.web.handover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.handover.OpenWork;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * What a person answers for, to be chosen from; or what was chosen, to be confirmed.
 *
 * @param to whom it goes to, by name; null while it is being chosen
 */
public record HandoverPage(
        Shell shell,
        String id,
        String name,
        HandoverForm form,
        FormErrors errors,
        List<Kind> kinds,
        List<Option> people,
        @Nullable String to)
        implements Page {

    /** Things of one kind. */
    public record Kind(String title, List<OpenWork.Item> items) {}

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("organisation.people"), "/people"),
                new Crumb(name, "/people/" + id));
    }

    public String address() {
        return "/people/" + id + "/handover";
    }

    public String title() {
        return shell.t("handover.title", name);
    }

    public boolean nothing() {
        return kinds.isEmpty();
    }

    public int count() {
        return kinds.stream().mapToInt(kind -> kind.items().size()).sum();
    }

    public boolean chosen(OpenWork.Item item) {
        return form.chosen().contains(item.id().toString());
    }
}
