package se.arbetsro.governance.web.inquiry;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.governance.domain.inquiry.InquiryQueries;
import se.arbetsro.governance.domain.inquiry.InquiryQueries.StepRow;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.StartPageCard;

/**
 * On the start page: what the viewer is to do about inquiries within a month, and what others are
 * late with where she keeps them.
 */
@Component
class InquiryCard implements StartPageCard {

    private static final int MOST = 6;
    private static final int DAYS_AHEAD = 30;

    private final InquiryQueries inquiries;

    InquiryCard(InquiryQueries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public List<Line> linesFor(Viewer viewer, Shell shell) {
        if (!Access.may(viewer, Permission.BODY_READ)) {
            return List.of();
        }
        return inquiries.waiting(shell.today().plusDays(DAYS_AHEAD), shell.today(), MOST).stream()
                .map(step -> line(step, shell))
                .toList();
    }

    private static Line line(StepRow step, Shell shell) {
        String address =
                step.followUpId() == null
                        ? InquiryWords.address(step.id())
                        : "/inquiry-follow-ups/" + step.followUpId().value();
        return new Line(
                        step.mine() ? Kind.TO_DO : Kind.STANDING,
                        shell.t("governance.inquiry.card." + step.step(), step.title()),
                        address,
                        step.day(),
                        step.unit())
                .sayingInLetter(
                        shell.t(
                                "governance.inquiry.card." + step.step(),
                                InquiryWords.of(shell, step.kind())));
    }
}
