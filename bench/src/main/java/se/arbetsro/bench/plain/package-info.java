/**
 * The plain Spring Boot program that the product is measured against: what the ground itself costs.
 */
@NullMarked
package se.arbetsro.bench.plain;

import org.jspecify.annotations.NullMarked;
