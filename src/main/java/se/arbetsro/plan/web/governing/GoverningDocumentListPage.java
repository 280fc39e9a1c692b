package se.arbetsro.plan.web.governing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.governing.GoverningDocumentRow;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** The governing documents that the work can refer to. */
public record GoverningDocumentListPage(
        Shell shell, List<GoverningDocumentRow> documents, @Nullable String kind, boolean editable)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("plan.plans"), "/plans"));
    }

    public List<Option> kinds() {
        return DocumentWords.kinds(shell);
    }

    public String chosen() {
        return kind == null ? "" : kind;
    }

    public String kind(GoverningDocumentRow row) {
        return DocumentWords.of(shell, row.kind());
    }

    public String valid(GoverningDocumentRow row) {
        return DocumentWords.valid(shell, row.valid());
    }
}
