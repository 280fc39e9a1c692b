/** Pages of goals and of the steps towards them. */
@NullMarked
package se.arbetsro.plan.web.goal;

import org.jspecify.annotations.NullMarked;
