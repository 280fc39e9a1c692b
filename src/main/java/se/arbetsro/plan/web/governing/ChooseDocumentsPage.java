package se.arbetsro.plan.web.governing;

import java.util.List;
import se.arbetsro.plan.domain.governing.GoverningDocumentRow;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * Which governing documents an area or an activity refers to.
 *
 * @param subject what refers to them
 * @param back where it is shown; the form goes below it
 */
public record ChooseDocumentsPage(
        Shell shell,
        List<Crumb> breadcrumb,
        String subject,
        String back,
        List<GoverningDocumentRow> all,
        List<String> chosen,
        FormErrors errors)
        implements Page {

    public List<Option> options() {
        return all.stream()
                .map(one ->
                        Option.of(
                                one.id().value().toString(),
                                shell.in(one.title())
                                        + " ("
                                        + DocumentWords.note(shell, one)
                                        + ")"))
                .toList();
    }
}
