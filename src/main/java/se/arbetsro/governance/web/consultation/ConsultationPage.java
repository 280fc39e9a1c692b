package se.arbetsro.governance.web.consultation;

import java.util.ArrayList;
import java.util.List;
import se.arbetsro.governance.domain.consultation.ConsultationQueries.ConsultationRow;
import se.arbetsro.governance.web.ConsultationWords;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Fact;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * A consultation: who was asked about what and until when, which view was given, what came of it.
 *
 * @param words what was typed and came back; empty at first
 */
public record ConsultationPage(
        Shell shell,
        ConsultationRow consultation,
        String words,
        FormErrors errors,
        List<HistoryLine> history)
        implements Page {

    public String href(String what) {
        return "/consultations/" + consultation.id().value() + what;
    }

    public String title() {
        return shell.t("governance.consultation.title", consultation.who(), consultation.heading());
    }

    public String lead() {
        return ConsultationWords.of(shell, consultation.form())
                + " · "
                + ConsultationWords.state(shell, consultation);
    }

    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                Fact.of(shell.t("governance.body"), consultation.body())
                        .leadingTo("/bodies/" + consultation.bodyId().value()));
        facts.add(
                Fact.of(shell.t("governance.meeting.day"), shell.date(consultation.meetingDay()))
                        .leadingTo("/meetings/" + consultation.meetingId().value()));
        facts.add(
                Fact.of(
                        shell.t("governance.consultation.party"),
                        ConsultationWords.of(shell, consultation.party())));
        facts.add(
                Fact.of(
                        shell.t("governance.consultation.asked"),
                        shell.t(
                                "governance.consultation.askedBy",
                                shell.minute(consultation.askedAt()),
                                name(consultation.askedByName()))));
        if (consultation.answerBy() != null) {
            facts.add(
                    Fact.of(
                            shell.t("governance.consultation.answerBy"),
                            shell.date(consultation.answerBy())));
        }
        if (consultation.why() != null) {
            facts.add(Fact.of(shell.t("governance.consultation.why"), consultation.why()));
        }
        return facts;
    }

    private String name(@org.jspecify.annotations.Nullable String name) {
        return name == null ? shell.t("governance.somebody") : name;
    }

    /** Whose words the view is. */
    public String viewedBy() {
        String when = consultation.viewedAt() == null ? "" : shell.minute(consultation.viewedAt());
        return shell.t(
                consultation.recorded()
                        ? "governance.consultation.recordedBy"
                        : "governance.consultation.viewedBy",
                name(consultation.viewedByName()),
                when);
    }

    public boolean mayView() {
        return consultation.meetingOpen()
                && consultation.waits()
                && (consultation.answers() || consultation.keeps());
    }

    /** Whether the view would be the viewer's own words, or written down for another. */
    public boolean herself() {
        return consultation.answers();
    }

    public boolean mayEnd() {
        return consultation.meetingOpen()
                && consultation.keeps()
                && consultation.outcome() == null
                && consultation.answerBy() != null;
    }

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("governance.consultations"), "/consultations"));
    }
}
