/** Pages on which definitions of indicators, and targets for them, are written. */
@NullMarked
package se.arbetsro.indicator.web.definition;

import org.jspecify.annotations.NullMarked;
