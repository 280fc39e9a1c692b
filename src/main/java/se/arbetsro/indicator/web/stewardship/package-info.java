/** Pages about who answers for an indicator. */
@NullMarked
package se.arbetsro.indicator.web.stewardship;

import org.jspecify.annotations.NullMarked;
