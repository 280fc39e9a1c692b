/** Pages on which one says what came of a finished activity. */
@NullMarked
package se.arbetsro.plan.web.activity.control;

import org.jspecify.annotations.NullMarked;
