/** Pages, files and API of rounds: who takes part, how far they are, and what all have answered. */
@NullMarked
package se.arbetsro.assessment.web.round;

import org.jspecify.annotations.NullMarked;
