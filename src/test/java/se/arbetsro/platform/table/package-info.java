@NullMarked
package se.arbetsro.platform.table;

import org.jspecify.annotations.NullMarked;
