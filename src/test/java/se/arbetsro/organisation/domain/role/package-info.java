@org.jspecify.annotations.NullMarked
package se.arbetsro.organisation.domain.role;
