/** Units, people, employments and roles. */
@NullMarked
package se.arbetsro.organisation.domain;

import org.jspecify.annotations.NullMarked;
