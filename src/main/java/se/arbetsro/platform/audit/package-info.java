/** The audit trail: append-only, hash-chained, written in the transaction of the act. */
@NamedInterface("audit")
@NullMarked
package se.arbetsro.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
