package se.arbetsro.governance.web.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.BodyMemberId;
import se.arbetsro.governance.domain.body.BodyQueries.BodyRow;
import se.arbetsro.governance.web.BodyWords;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * A seat in a body.
 *
 * @param member the seat that is changed; null for a new one
 */
public record BodyMemberFormPage(
        Shell shell,
        BodyRow body,
        @Nullable BodyMemberId member,
        BodyMemberForm form,
        FormErrors errors,
        List<Option> people)
        implements Page {

    public String title() {
        return member == null ? shell.t("governance.seat.new") : shell.t("governance.seat.change");
    }

    public String back() {
        return "/bodies/" + body.id().value();
    }

    public String action() {
        return member == null ? back() + "/members" : "/body-members/" + member.value();
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("governance.bodies"), "/bodies"), new Crumb(body.name(), back()));
    }

    public List<Option> parts() {
        return BodyWords.parts(shell);
    }
}
