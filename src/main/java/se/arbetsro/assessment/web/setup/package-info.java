/** The local analysis' part of setting up a municipality: a round to try with. */
@NullMarked
package se.arbetsro.assessment.web.setup;

import org.jspecify.annotations.NullMarked;
