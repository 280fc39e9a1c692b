/** Writing a report together: sections, who writes them, what has been written before. */
@NullMarked
package se.arbetsro.report.web.writing;

import org.jspecify.annotations.NullMarked;
