/**
 * Long work: started by someone, carried out in the background with that person's rights, with
 * progress to look at, a way to stop it, and an end that is told. Survives a restart.
 */
@NamedInterface("jobs")
@NullMarked
package se.arbetsro.platform.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
