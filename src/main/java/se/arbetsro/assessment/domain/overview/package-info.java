/** A round seen as a whole: units against areas, and what changed since the last round. */
@NullMarked
package se.arbetsro.assessment.domain.overview;

import org.jspecify.annotations.NullMarked;
