/**
 * A local plan goes over to another version: what becomes of each goal and activity that is not
 * done. A draft can be left and resumed; it is carried out in one transaction.
 */
@NullMarked
package se.arbetsro.plan.domain.switching;

import org.jspecify.annotations.NullMarked;
