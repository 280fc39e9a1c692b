/** The pages that follow new ways of working after the activities that introduced them. */
@NullMarked
package se.arbetsro.plan.web.practice;

import org.jspecify.annotations.NullMarked;
