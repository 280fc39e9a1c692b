package se.arbetsro.platform.reminder;

import java.util.List;
import java.util.UUID;
import se.arbetsro.platform.mail.Letter;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Site;
import se.arbetsro.platform.web.StartPageCard.Line;

/** The words of a digest: lines with their day and a link each, and the way to turn it off. */
record DigestLetter(Shell shell, Choice choice, Site site) {

    /** As many lines as are told one by one; the rest is counted. */
    static final int MOST = 15;

    /**
     * @param lines what is new or due, at least one
     * @param others how many more wait on the start page
     */
    Letter to(UUID recipient, List<Line> lines, int others) {
        StringBuilder body = new StringBuilder();
        body.append(shell.t("platform.digest.hello")).append("\n\n");
        body.append(shell.t("platform.digest.lead")).append("\n\n");
        lines.stream().limit(MOST).forEach(line -> body.append(line(line)));
        int more = others + Math.max(0, lines.size() - MOST);
        body.append(
                        more == 0
                                ? shell.t("platform.digest.start")
                                : shell.t("platform.digest.more", more))
                .append('\n')
                .append(site.at("/"))
                .append("\n\n--\n");
        body.append(
                        choice.rhythm() == Rhythm.WEEKLY
                                ? shell.t("platform.digest.why.weekly")
                                : shell.t("platform.digest.why.daily"))
                .append('\n')
                .append(site.at("/reminders"))
                .append('\n');
        return new Letter(
                recipient,
                "digest",
                choice.language(),
                shell.t("platform.digest.subject", Math.min(lines.size(), 99)),
                body.toString());
    }

    private String line(Line line) {
        String words = line.inLetter().replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        String day =
                line.due() == null
                        ? ""
                        : " (" + shell.t("platform.digest.due", shell.date(line.due())) + ")";
        return "* " + words + day + "\n  " + site.at(line.href()) + "\n\n";
    }
}
