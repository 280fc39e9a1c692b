/** The areas of the plan as governance meets them, where decisions and answers are carried out. */
@NullMarked
package se.arbetsro.governance.domain.area;

import org.jspecify.annotations.NullMarked;
