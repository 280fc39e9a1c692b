/** What people say to each other about goals and activities. */
@NullMarked
package se.arbetsro.plan.domain.comment;

import org.jspecify.annotations.NullMarked;
