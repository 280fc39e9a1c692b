/** Definitions that come with the program, of what is reported or imported. */
@NullMarked
package se.arbetsro.indicator.domain.catalogue;

import org.jspecify.annotations.NullMarked;
