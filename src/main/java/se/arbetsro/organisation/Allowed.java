package se.arbetsro.organisation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A handler that needs a permission somewhere in the organisation. On which object is decided where
 * it is loaded: by {@code organisation.reach} in the query, or by {@link Access#require}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

    Permission value();
}
