/** The pages on which areas are looked at through lenses, and on which it is read what was said. */
@NullMarked
package se.arbetsro.assessment.web.lens;

import org.jspecify.annotations.NullMarked;
