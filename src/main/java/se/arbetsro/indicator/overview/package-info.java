/**
 * Many short series at once: the courses of indicators in units, side by side, with how each
 * stands. Differs from the series of one indicator, where every figure has its provenance: a course
 * has periods and values alone, so that a page of many is fast.
 */
@NullMarked
package se.arbetsro.indicator.overview;

import org.jspecify.annotations.NullMarked;
