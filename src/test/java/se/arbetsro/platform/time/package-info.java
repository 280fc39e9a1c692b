@org.jspecify.annotations.NullMarked
package se.arbetsro.platform.time;
