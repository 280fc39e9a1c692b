/** The page where definitions that come with the program are taken up. */
@NullMarked
package se.arbetsro.indicator.web.catalogue;

import org.jspecify.annotations.NullMarked;
