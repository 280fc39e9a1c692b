/**
 * Statistics of figures over time and between units, without a database or a word of interface:
 * what may be chance and what is more than that. Numbers go in, numbers come out. Hidden: how the
 * limits are worked out.
 */
@NullMarked
package se.arbetsro.indicator.process;

import org.jspecify.annotations.NullMarked;
