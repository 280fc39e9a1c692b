/** Pages on which campaigns are planned, published and followed. */
@NullMarked
package se.arbetsro.listening.web.campaign;

import org.jspecify.annotations.NullMarked;
