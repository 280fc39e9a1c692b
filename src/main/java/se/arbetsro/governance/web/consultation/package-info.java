/** Consultations before decisions as people see them. */
@NullMarked
package se.arbetsro.governance.web.consultation;

import org.jspecify.annotations.NullMarked;
