/** Pages of units, people and roles. */
@NullMarked
package se.arbetsro.organisation.web;

import org.jspecify.annotations.NullMarked;
