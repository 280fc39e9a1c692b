package se.arbetsro.assessment.web.meeting;

import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** Where a phone types the code of the meeting. */
public record BallotCodePage(Shell shell, String code, FormErrors errors) implements Page {}
