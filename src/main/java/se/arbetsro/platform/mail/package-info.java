/**
 * Mail: letters are put into the outbox in the transaction of what caused them, and delivered by a
 * job. Each one leaves at least once, and at most once more for each time that a program is killed
 * between handing it over and noting so; a folder as the way out never holds it twice.
 */
@NamedInterface("mail")
@NullMarked
package se.arbetsro.platform.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
