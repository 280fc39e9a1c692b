/** Reports, their sections and automatic parts, and the document that they make. */
@NullMarked
package se.arbetsro.report.domain;

import org.jspecify.annotations.NullMarked;
