package se.arbetsro.governance.web.inquiry;

import java.util.List;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** Asks of what kind an inquiry is and where it belongs, which decides what is asked next. */
public record InquiryStartPage(
        Shell shell, List<Option> units, String unit, String kind, FormErrors errors)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("governance.inquiries"), "/inquiries"));
    }

    public List<Option> kinds() {
        return InquiryWords.kinds(shell);
    }
}
