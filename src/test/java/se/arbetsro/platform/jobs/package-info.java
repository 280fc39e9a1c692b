@NullMarked
package se.arbetsro.platform.jobs;

import org.jspecify.annotations.NullMarked;
