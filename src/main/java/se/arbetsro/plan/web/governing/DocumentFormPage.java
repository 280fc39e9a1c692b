package se.arbetsro.plan.web.governing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.governing.GoverningDocumentId;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The form of a governing document.
 *
 * @param document null for a new one
 */
public record DocumentFormPage(
        Shell shell, @Nullable GoverningDocumentId document, DocumentForm form, FormErrors errors)
        implements Page {

    public String title() {
        return shell.t(document == null ? "plan.document.new" : "plan.document.change");
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.plans"), "/plans"),
                new Crumb(shell.t("plan.documents"), "/governing-documents"));
    }

    public String action() {
        return document == null
                ? "/governing-documents"
                : "/governing-documents/" + document.value();
    }

    public List<Option> kinds() {
        return DocumentWords.kinds(shell);
    }
}
