package se.arbetsro.governance.web.officer;

import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.officer.OfficerReportText;
import se.arbetsro.governance.domain.officer.OfficerReports.Written;
import se.arbetsro.platform.web.FormErrors;

/** An officer report as it is typed, section by section. */
public record OfficerReportForm(
        @Nullable String version,
        @Nullable String proposal,
        @Nullable String summary,
        @Nullable String background,
        @Nullable String matter,
        @Nullable String preparation,
        @Nullable String views,
        @Nullable String equality,
        @Nullable String attachments) {

    static final int LONGEST = 8_000;

    static OfficerReportForm of(Written saved) {
        OfficerReportText text = saved.text();
        return new OfficerReportForm(
                Long.toString(saved.version()),
                text.proposal(),
                text.summary(),
                text.background(),
                text.matter(),
                text.preparation(),
                text.views(),
                text.equality(),
                text.attachments());
    }

    OfficerReportText text(FormErrors errors) {
        return new OfficerReportText(
                errors.text("proposal", proposal, 2_000),
                errors.text("summary", summary, LONGEST),
                errors.optionalText("background", background, LONGEST),
                errors.optionalText("matter", matter, LONGEST),
                errors.optionalText("preparation", preparation, LONGEST),
                errors.optionalText("views", views, LONGEST),
                errors.optionalText("equality", equality, LONGEST),
                errors.optionalText("attachments", attachments, 2_000),
                errors.shell().lang());
    }
}
