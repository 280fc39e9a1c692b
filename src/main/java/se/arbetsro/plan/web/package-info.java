/** Pages of plans, versions and areas, of local plans, goals and activities. */
@NullMarked
package se.arbetsro.plan.web;

import org.jspecify.annotations.NullMarked;
