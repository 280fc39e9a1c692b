/**
 * Formulas by which an indicator is worked out from others: read, checked for units of measure, and
 * worked out. Pure; which indicators there are, and where figures are kept, is told elsewhere.
 */
@NullMarked
package se.arbetsro.indicator.formula;

import org.jspecify.annotations.NullMarked;
