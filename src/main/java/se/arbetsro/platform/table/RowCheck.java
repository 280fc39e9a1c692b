package se.arbetsro.platform.table;

/** A rule over several columns of one row, asked only when each cell by itself is right. */
@FunctionalInterface
public interface RowCheck {

    void check(RowValues row, Faults faults);

    /** Takes what is wrong; nothing told means right. */
    @FunctionalInterface
    interface Faults {
        void at(Column<?> column, Message message);

        default void at(Column<?> column, String key, Object... arguments) {
            at(column, Message.of(key, arguments));
        }
    }
}
