/** Pages of analyses and of what is answered in them; rounds have a package of their own. */
@NullMarked
package se.arbetsro.assessment.web;

import org.jspecify.annotations.NullMarked;
