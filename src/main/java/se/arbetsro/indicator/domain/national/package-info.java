/** Takes in and reads open figures of other municipalities. */
@NullMarked
package se.arbetsro.indicator.domain.national;

import org.jspecify.annotations.NullMarked;
