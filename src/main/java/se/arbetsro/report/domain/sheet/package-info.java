/** A unit on one page, for its workplace meeting. */
@NullMarked
package se.arbetsro.report.domain.sheet;

import org.jspecify.annotations.NullMarked;
