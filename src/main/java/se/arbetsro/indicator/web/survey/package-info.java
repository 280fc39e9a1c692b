/** The published tables of a survey, as they are printed and with what is odd about them. */
@NullMarked
package se.arbetsro.indicator.web.survey;

import org.jspecify.annotations.NullMarked;
