/**
 * Keeps answers from being read while a campaign is open: each is encrypted to the campaign's
 * public key, by HPKE (RFC 9180).
 */
@NullMarked
package se.arbetsro.listening.key;

import org.jspecify.annotations.NullMarked;
