/** Pages and files of the municipality's own words: kinds of unit, service lines, occupations. */
@NullMarked
package se.arbetsro.organisation.web.vocabulary;

import org.jspecify.annotations.NullMarked;
