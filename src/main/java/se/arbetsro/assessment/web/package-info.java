/** Pages of rounds, analyses and answers. */
@NullMarked
package se.arbetsro.assessment.web;

import org.jspecify.annotations.NullMarked;
