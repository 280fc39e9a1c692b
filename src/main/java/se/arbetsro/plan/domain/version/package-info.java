/** The plan as a text: versions, areas with their editions, lineage, and what is to be followed. */
@NullMarked
package se.arbetsro.plan.domain.version;

import org.jspecify.annotations.NullMarked;
