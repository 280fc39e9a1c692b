/** Answers: what is written in analyses, what carries forward, and what readers see of it. */
@NullMarked
package se.arbetsro.assessment.domain.answer;

import org.jspecify.annotations.NullMarked;
