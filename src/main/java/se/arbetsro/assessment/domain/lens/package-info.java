/**
 * What an analysis says once of an area, through the lenses of its plan version, and what readers
 * see of it.
 */
@NullMarked
package se.arbetsro.assessment.domain.lens;

import org.jspecify.annotations.NullMarked;
