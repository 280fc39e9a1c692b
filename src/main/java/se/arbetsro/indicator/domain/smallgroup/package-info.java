/** The one door through which entered figures about people pass. */
@NullMarked
package se.arbetsro.indicator.domain.smallgroup;

import org.jspecify.annotations.NullMarked;
