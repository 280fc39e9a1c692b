package se.arbetsro.platform.exchange;

import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.TableSchema;
import se.arbetsro.platform.text.Language;

/** The answer of a handler that gives the file to fill in for an import. */
record TemplateFile(TableSchema<?> schema, TableFormat format, Language language) {}
