/**
 * Measures the running program from outside, as browsers and files meet it, beside a plain program
 * on the same machine in the same run. It shares no code with the product and is built by itself.
 */
@NullMarked
package se.arbetsro.bench;

import org.jspecify.annotations.NullMarked;
