package se.arbetsro.platform.exchange;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import se.arbetsro.platform.jobs.NoteTask;
import se.arbetsro.testing.ArbetsroTest;

/** A test with something to import, to download and to work on at length; one context for all. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ArbetsroTest
@Import({LineImport.class, NumberListController.class, NoteTask.class})
public @interface ExchangeTest {}
