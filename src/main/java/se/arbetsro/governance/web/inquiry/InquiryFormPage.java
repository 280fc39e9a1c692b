package se.arbetsro.governance.web.inquiry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.inquiry.InquiryKind;
import se.arbetsro.governance.domain.inquiry.InquiryQueries.InquiryRow;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The form of an inquiry.
 *
 * @param saved the inquiry that is changed; null for a new one
 * @param unit the name of the unit where it belongs
 */
public record InquiryFormPage(
        Shell shell,
        @Nullable InquiryRow saved,
        InquiryKind kind,
        String unit,
        InquiryForm form,
        FormErrors errors,
        List<Option> bodies,
        List<Option> people,
        List<Option> areas)
        implements Page {

    public String title() {
        return saved == null
                ? shell.t("governance.inquiry.new." + kind)
                : shell.t("governance.inquiry.change", saved.title());
    }

    public String lead() {
        return InquiryWords.of(shell, kind) + " · " + unit;
    }

    public String action() {
        return saved == null ? "/inquiries" : back();
    }

    public String back() {
        return saved == null ? "/inquiries" : InquiryWords.address(saved.id());
    }

    public String asked() {
        return InquiryWords.asked(shell, kind);
    }

    public List<Crumb> breadcrumb() {
        return saved == null
                ? List.of(new Crumb(shell.t("governance.inquiries"), "/inquiries"))
                : InquiryWords.crumbs(shell, saved);
    }
}
