/** What rounds, analyses and answers share: who made and changed a thing. */
@NullMarked
package se.arbetsro.assessment.domain;

import org.jspecify.annotations.NullMarked;
