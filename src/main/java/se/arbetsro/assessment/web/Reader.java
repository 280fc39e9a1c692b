package se.arbetsro.assessment.web;

import se.arbetsro.assessment.domain.analysis.AnalysisHead;
import se.arbetsro.platform.web.Shell;

/** Who reads what is written, in a sentence beside it. */
public final class Reader {

    private Reader() {}

    public static String of(Shell shell, AnalysisHead analysis) {
        if (analysis.wholeDistrict()) {
            return shell.t("assessment.reader.district");
        }
        return analysis.shared()
                ? shell.t("assessment.reader.shared")
                : shell.t("assessment.reader.unit");
    }
}
