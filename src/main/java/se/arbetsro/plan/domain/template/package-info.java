/** Plans to begin with: copied from a shape that is shipped, or from a version that there is. */
@NullMarked
package se.arbetsro.plan.domain.template;

import org.jspecify.annotations.NullMarked;
