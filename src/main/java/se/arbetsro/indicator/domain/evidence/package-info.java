/** Studies by others, held beside the indicators that they say something of. */
@NullMarked
package se.arbetsro.indicator.domain.evidence;

import org.jspecify.annotations.NullMarked;
