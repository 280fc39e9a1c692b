package se.arbetsro.platform.jobs;

import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** The page of one job, which renews itself until the job is over. */
public record JobPage(Shell shell, JobProgress progress) implements Page {}
