@NullMarked
package se.arbetsro.platform.database;

import org.jspecify.annotations.NullMarked;
