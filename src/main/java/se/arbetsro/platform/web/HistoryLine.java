package se.arbetsro.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditQueries;

/**
 * One entry of the audit trail in words, as a line in the history of an object: who did what when.
 *
 * @param changes what changed, a sentence each: {@code Klart senast: 2026-05-01 → 2026-06-15}
 */
public record HistoryLine(String who, String when, String what, List<String> changes) {

    /** The entries in the language of the page. */
    public static List<HistoryLine> of(Shell shell, List<AuditQueries.Entry> entries) {
        return entries.stream()
                .map(entry ->
                        new HistoryLine(
                                nameOf(shell, entry.actorName()),
                                shell.minute(entry.at()),
                                known(shell, "act." + entry.action(), entry.action()),
                                entry.changes().stream()
                                        .map(change -> words(shell, change))
                                        .toList()))
                .toList();
    }

    private static String nameOf(Shell shell, String actor) {
        if (actor.startsWith("operator:")) {
            return shell.t("platform.history.operator", actor.substring("operator:".length()));
        }
        return actor.startsWith("system:") ? shell.t("platform.history.system") : actor;
    }

    private static String words(Shell shell, Act.Change change) {
        String field = known(shell, "field." + change.field(), change.field());
        if (change.from() == null && change.to() == null) {
            return shell.t("platform.history.rewritten", field);
        }
        return shell.t(
                "platform.history.changed",
                field,
                value(shell, change.field(), change.from()),
                value(shell, change.field(), change.to()));
    }

    /** A code in words where there are any, such as the name of a status. */
    private static String value(Shell shell, String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return shell.t("platform.history.nothing");
        }
        String otherwise =
                switch (value) {
                    case "true" -> shell.t("platform.history.yes");
                    case "false" -> shell.t("platform.history.no");
                    default -> value;
                };
        return known(shell, "value." + field + "." + value, otherwise);
    }

    private static String known(Shell shell, String key, String otherwise) {
        return shell.messages().has(shell.language(), key) ? shell.t(key) : otherwise;
    }
}
