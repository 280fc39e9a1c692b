/** What the plan normally asks of the service lines of an analysing unit. */
@NullMarked
package se.arbetsro.assessment.domain.expectation;

import org.jspecify.annotations.NullMarked;
