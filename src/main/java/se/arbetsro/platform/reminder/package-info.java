/**
 * Reminders by mail: one letter per person and day at most, made of the same lines as the start
 * page, with a page on which each person says how often, in which language and of what.
 */
@NamedInterface("reminder")
@NullMarked
package se.arbetsro.platform.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
