/** The lenses through which a plan version lets areas be looked at. */
@NullMarked
package se.arbetsro.plan.domain.lens;

import org.jspecify.annotations.NullMarked;
