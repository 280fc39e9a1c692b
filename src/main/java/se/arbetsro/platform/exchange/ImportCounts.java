package se.arbetsro.platform.exchange;

/**
 * What an import does, in rows.
 *
 * @param same rows that say what is there already
 */
public record ImportCounts(int created, int changed, int same) {

    public static final ImportCounts NONE = new ImportCounts(0, 0, 0);

    public ImportCounts plus(ImportCounts other) {
        return new ImportCounts(
                created + other.created, changed + other.changed, same + other.same);
    }
}
