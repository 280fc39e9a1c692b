/** Reads what reports tell of themselves, from what other modules publish. */
@NullMarked
package se.arbetsro.report.domain.reading;

import org.jspecify.annotations.NullMarked;
