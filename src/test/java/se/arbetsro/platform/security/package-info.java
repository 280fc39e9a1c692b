@org.jspecify.annotations.NullMarked
package se.arbetsro.platform.security;
