package se.arbetsro.governance.web.inquiry;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.governance.domain.inquiry.InquiryQueries;
import se.arbetsro.governance.domain.inquiry.InquiryQueries.StepRow;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.calendar.YearEntry;
import se.arbetsro.platform.calendar.YearEntrySource;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.Shell;

/**
 * The days of the year on which something is to be done about inquiries. Their titles are left out:
 * a calendar is read where this program does not ask who reads.
 */
@Component
class InquiryDays implements YearEntrySource {

    private static final String KIND = "checkpoint";

    private final InquiryQueries inquiries;

    InquiryDays(InquiryQueries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public List<YearEntry> entriesBetween(LocalDate from, LocalDate last, Shell shell) {
        if (!Access.may(CurrentViewer.get(), Permission.BODY_READ)) {
            return List.of();
        }
        return inquiries.between(from, last).stream().map(step -> entry(step, shell)).toList();
    }

    private static YearEntry entry(StepRow step, Shell shell) {
        String own =
                step.followUpId() == null
                        ? step.step() + "-" + step.id().value()
                        : "FOLLOW_UP-" + step.followUpId().value();
        return YearEntry.on(
                step.day(),
                "inquiry-" + own,
                KIND,
                shell.t(
                        "governance.inquiry.year." + step.step(),
                        InquiryWords.of(shell, step.kind()),
                        step.unit()),
                InquiryWords.address(step.id()));
    }
}
