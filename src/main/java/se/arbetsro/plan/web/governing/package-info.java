/** The pages of governing documents, and of what refers to them. */
@NullMarked
package se.arbetsro.plan.web.governing;

import org.jspecify.annotations.NullMarked;
