package se.arbetsro.platform.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A handler for every signed-in person whatever the role: it shows only what each contributing part
 * lets the viewer see. Handlers that are about something carry the permission that it takes.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SignedIn {}
