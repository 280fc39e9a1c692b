/** Who answers for indicators and their figures, and which figures are plausible. */
@NullMarked
package se.arbetsro.indicator.domain.stewardship;

import org.jspecify.annotations.NullMarked;
