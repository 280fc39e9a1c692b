/**
 * Days that come, from all modules: for the page of the year, and for calendar programs that fetch
 * them at a secret address. Whole days, and no names of people.
 */
@NamedInterface("calendar")
@NullMarked
package se.arbetsro.platform.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
