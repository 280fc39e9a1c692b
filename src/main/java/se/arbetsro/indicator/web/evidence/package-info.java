/** Pages of the studies by others. */
@NullMarked
package se.arbetsro.indicator.web.evidence;

import org.jspecify.annotations.NullMarked;
