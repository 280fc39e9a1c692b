/**
 * Reads activities and changes none: lists by what is asked for, one with all that its page tells,
 * what is searched for, and what other systems fetch.
 */
@NullMarked
package se.arbetsro.plan.domain.activity.reading;

import org.jspecify.annotations.NullMarked;
