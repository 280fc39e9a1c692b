/** The pages of the gender equality checklist. */
@NullMarked
package se.arbetsro.assessment.web.checklist;

import org.jspecify.annotations.NullMarked;
