/** The overview of all indicators in many units, side by side. */
@NullMarked
package se.arbetsro.indicator.web.overview;

import org.jspecify.annotations.NullMarked;
