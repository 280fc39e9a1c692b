/** Pages of the rounds in which figures are reported. */
@NullMarked
package se.arbetsro.indicator.web.reporting;

import org.jspecify.annotations.NullMarked;
