/** Pages of activities. */
@NullMarked
package se.arbetsro.plan.web.activity;

import org.jspecify.annotations.NullMarked;
