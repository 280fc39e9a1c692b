/**
 * ReportingRounds in which units report figures about a period by a day. The figures themselves are
 * entered as all others are.
 */
@NullMarked
package se.arbetsro.indicator.domain.reporting;

import org.jspecify.annotations.NullMarked;
