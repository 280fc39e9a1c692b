package se.arbetsro.plan.domain.activity.reading;

/** In which order activities are listed; the id settles what is equal, so pages never overlap. */
public enum ActivityOrder {
    DUE("due_on", "date", false),
    DUE_LATEST("due_on", "date", true),
    TITLE("title", "text", false),
    CHANGED("changed_at", "timestamptz", true),
    CHANGED_FIRST("changed_at", "timestamptz", false);

    private final String column;
    private final String type;
    private final boolean descending;

    ActivityOrder(String column, String type, boolean descending) {
        this.column = column;
        this.type = type;
        this.descending = descending;
    }

    String column() {
        return column;
    }

    /** For {@code order by}, turned round when a page is read backwards. */
    String orderBy(String alias, boolean backwards) {
        String direction = descending != backwards ? " desc" : "";
        return "%1$s.%2$s%3$s, %1$s.id%3$s".formatted(alias, column, direction);
    }

    /** Keeps what stands beyond the cursor. */
    String beyond(String alias, boolean backwards) {
        String comparison = descending != backwards ? "<" : ">";
        return "(%1$s.%2$s, %1$s.id) %3$s (cast(:cursorValue as %4$s), cast(:cursorId as uuid))"
                .formatted(alias, column, comparison, type);
    }
}
