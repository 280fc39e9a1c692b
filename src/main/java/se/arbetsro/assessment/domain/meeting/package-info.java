/**
 * Analysis meetings: a room marks areas, sees the counts and chooses what to talk about. Nothing is
 * kept about who marked what.
 */
@NullMarked
package se.arbetsro.assessment.domain.meeting;

import org.jspecify.annotations.NullMarked;
