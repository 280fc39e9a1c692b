package se.arbetsro.assessment.web.meeting;

import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.View;

/** How many phones have marked, asked for again every few seconds. */
public record MeetingCountFragment(Shell shell, String analysis, int phones) implements View {}
