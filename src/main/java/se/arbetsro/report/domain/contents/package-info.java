/** What reports tell: kinds, sections, and the contents that are kept when one is frozen. */
@NullMarked
package se.arbetsro.report.domain.contents;

import org.jspecify.annotations.NullMarked;
