package se.arbetsro.organisation.administration;

import java.util.ArrayList;
import java.util.List;
import se.arbetsro.platform.mail.Letters;
import se.arbetsro.platform.web.Fact;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The outbox, and what did not leave it.
 *
 * @param smtp whether letters go to a mail server, and not into a folder
 */
public record MailPage(
        Shell shell, boolean smtp, Letters.Standing standing, List<Letters.Failed> failed)
        implements Page {

    public String way() {
        return smtp ? shell.t("organisation.mail.smtp") : shell.t("organisation.mail.folder");
    }

    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(shell.t("organisation.mail.waiting"), shell.number(standing.waiting())));
        if (standing.oldest() != null) {
            facts.add(
                    Fact.of(shell.t("organisation.mail.oldest"), shell.minute(standing.oldest())));
        }
        facts.add(
                Fact.of(
                        shell.t("organisation.mail.delivered"),
                        shell.number(standing.delivered())));
        facts.add(Fact.of(shell.t("organisation.mail.failed"), shell.number(standing.failed())));
        return facts;
    }

    public String kind(Letters.Failed letter) {
        return shell.t("letter." + letter.kind());
    }
}
