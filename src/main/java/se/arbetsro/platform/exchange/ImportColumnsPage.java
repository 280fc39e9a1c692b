package se.arbetsro.platform.exchange;

import java.util.List;
import se.arbetsro.platform.table.FoundHeader;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** Where one says which column of a file is which. */
public record ImportColumnsPage(
        Shell shell,
        String kind,
        String title,
        Upload upload,
        List<Asked> columns,
        List<String> missing,
        List<Option> options,
        FormErrors errors)
        implements Page {

    /**
     * A column of the file.
     *
     * @param examples the first values in it, in one line
     */
    public record Asked(String field, String label, String examples, String value) {}

    static Asked asked(Shell shell, FoundHeader header, ColumnsForm form) {
        return new Asked(
                ColumnsForm.field(header),
                header.header(),
                header.examples().isEmpty()
                        ? shell.t("platform.import.columns.empty", header.letter())
                        : shell.t(
                                "platform.import.columns.examples",
                                header.letter(),
                                String.join(" · ", header.examples())),
                form.of(header));
    }

    public List<Crumb> crumbs() {
        return List.of(
                new Crumb(shell.t("platform.import.title"), "/imports"),
                new Crumb(title, "/imports/" + kind),
                new Crumb(upload.fileName(), upload.href()));
    }
}
