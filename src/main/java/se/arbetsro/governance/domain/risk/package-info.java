/** The assessment of risks before a planned change: who took part, risks, measures, control. */
@NullMarked
package se.arbetsro.governance.domain.risk;

import org.jspecify.annotations.NullMarked;
