@NullMarked
package se.arbetsro.platform.exchange;

import org.jspecify.annotations.NullMarked;
