/**
 * Figures as they are read: definitions, series of points with targets, what is odd about a point,
 * and the charts of them. Plain values without database or web, so that pages, reports and exports
 * show a figure in the same way.
 */
@NamedInterface("figure")
@NullMarked
package se.arbetsro.indicator.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
