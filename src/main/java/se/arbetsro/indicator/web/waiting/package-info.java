/** Figures that wait to be checked, approved or published. */
@NullMarked
package se.arbetsro.indicator.web.waiting;

import org.jspecify.annotations.NullMarked;
