/** Filters of lists that somebody has given a name, for herself or for a unit. */
@NullMarked
package se.arbetsro.organisation.domain.filter;

import org.jspecify.annotations.NullMarked;
