/**
 * The HR register and what is worked out from it: files taken in, figures computed and released
 * table by table, and how each came about. Rows of the register are read by the computing alone.
 */
@NullMarked
package se.arbetsro.indicator.domain.register;

import org.jspecify.annotations.NullMarked;
