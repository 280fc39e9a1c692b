/** The rounds of the sample municipality. */
@NullMarked
package se.arbetsro.assessment.sample;

import org.jspecify.annotations.NullMarked;
