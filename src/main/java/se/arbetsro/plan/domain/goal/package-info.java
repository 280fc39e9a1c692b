/** Goals of local plans and the steps towards them. */
@NullMarked
package se.arbetsro.plan.domain.goal;

import org.jspecify.annotations.NullMarked;
