/** Units beside each other by one indicator: which differ by more than chance, and the spread. */
@NullMarked
package se.arbetsro.indicator.web.comparison;

import org.jspecify.annotations.NullMarked;
