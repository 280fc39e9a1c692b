/** Single figures: entered in a form or a file, corrected, and taken from reported to published. */
@NullMarked
package se.arbetsro.indicator.web.observation;

import org.jspecify.annotations.NullMarked;
