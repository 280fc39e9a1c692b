/**
 * Changes of the organisation from a day on, as drafts that are carried out whole. A change set
 * states what becomes of units; what it touches is read from what is there, and each thing has a
 * proposed new home.
 */
@NullMarked
package se.arbetsro.organisation.domain.change;

import org.jspecify.annotations.NullMarked;
