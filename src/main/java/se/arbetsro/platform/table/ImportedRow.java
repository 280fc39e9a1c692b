package se.arbetsro.platform.table;

/**
 * A row that was read, with its number.
 *
 * @param number as a spreadsheet shows it; the header is usually 1
 */
public record ImportedRow<T>(int number, T value) {}
