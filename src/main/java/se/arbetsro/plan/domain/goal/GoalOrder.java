package se.arbetsro.plan.domain.goal;

/** In which order goals are listed; the id settles what is equal, so pages never overlap. */
public enum GoalOrder {
    DUE("g.by_when, g.id"),
    DUE_LATEST("g.by_when desc, g.id desc"),
    WHAT("g.what, g.id"),
    UNIT("unit.name, edition.position, g.by_when, g.id");

    private final String sql;

    GoalOrder(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
