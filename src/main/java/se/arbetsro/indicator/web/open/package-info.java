/** The page from which published figures are taken as open data. */
@NullMarked
package se.arbetsro.indicator.web.open;

import org.jspecify.annotations.NullMarked;
