/** The page of a unit on one page. */
@NullMarked
package se.arbetsro.report.web.sheet;

import org.jspecify.annotations.NullMarked;
