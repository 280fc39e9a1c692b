/** The database: the embedded server, the pools, and transactions that know their viewer. */
@NamedInterface("database")
@NullMarked
package se.arbetsro.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
