/** Reports and their sections, from the beginning to the freezing. */
@NullMarked
package se.arbetsro.report.domain;

import org.jspecify.annotations.NullMarked;
