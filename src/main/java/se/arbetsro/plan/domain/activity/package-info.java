/** Activities: what is to be done, how far it has come, and what was found when it was done. */
@NullMarked
package se.arbetsro.plan.domain.activity;

import org.jspecify.annotations.NullMarked;
