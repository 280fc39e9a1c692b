/** What areas normally ask of each service line, and where local plans do otherwise. */
@NullMarked
package se.arbetsro.plan.domain.expectation;

import org.jspecify.annotations.NullMarked;
