/** The gender equality checklist as operations answer it, year by year. */
@NullMarked
package se.arbetsro.assessment.domain.checklist;

import org.jspecify.annotations.NullMarked;
