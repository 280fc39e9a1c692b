/** One's own municipality against others, by open figures. */
@NullMarked
package se.arbetsro.indicator.web.national;

import org.jspecify.annotations.NullMarked;
