/** What tests stand on: one server, a clone of one migrated database per context, and viewers. */
@NullMarked
package se.arbetsro.testing;

import org.jspecify.annotations.NullMarked;
