/** The pages of lenses as data of a plan version. */
@NullMarked
package se.arbetsro.plan.web.lens;

import org.jspecify.annotations.NullMarked;
