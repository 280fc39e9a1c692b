/** Figures that wait to be checked, approved or published. */
@org.jspecify.annotations.NullMarked
package se.arbetsro.indicator.web.waiting;
