/** What there is to write in an analysis, put together from answers, lenses and earlier rounds. */
@NullMarked
package se.arbetsro.assessment.domain.work;

import org.jspecify.annotations.NullMarked;
