/** The paper that a report makes, as page and file. */
@NullMarked
package se.arbetsro.report.domain.document;

import org.jspecify.annotations.NullMarked;
