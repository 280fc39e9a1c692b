/**
 * After an activity is done: the way of working that it introduced, and how many of those it is
 * meant for work that way. Asked lightly, never about persons, until the years are over.
 */
@NullMarked
package se.arbetsro.plan.domain.practice;

import org.jspecify.annotations.NullMarked;
