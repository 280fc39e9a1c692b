package se.arbetsro.organisation.administration;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.AuditedObjects;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.Role;
import se.arbetsro.platform.audit.AuditQueries;
import se.arbetsro.platform.audit.AuditVerification;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** The audit trail: read, search, verify. */
@Controller
@OfToday
class AuditController {

    private static final int PAGE = 50;

    private final AuditQueries audit;
    private final Map<String, AuditedObjects.Seen> seen;

    AuditController(AuditQueries audit, List<AuditedObjects> objects) {
        this.audit = audit;
        this.seen =
                objects.stream()
                        .flatMap(one -> one.seen().stream())
                        .collect(Collectors.toMap(AuditedObjects.Seen::type, Function.identity()));
    }

    private @Nullable String pageOf(AuditQueries.Entry entry) {
        AuditedObjects.Seen object = seen.get(entry.objectType());
        return object == null || !Access.may(CurrentViewer.get(), object.permission())
                ? null
                : object.pageOf(entry.objectId());
    }

    private static String words(Shell shell, String type) {
        String key = "object." + type;
        return shell.messages().has(shell.language(), key) ? shell.t(key) : type;
    }

    @Allowed(Permission.AUDIT_READ)
    @GetMapping("/audit")
    Html list(Shell shell, AuditFilterForm filter) {
        return Html.of(page(shell, filter, null));
    }

    @Allowed(Permission.AUDIT_READ)
    @GetMapping(path = "/audit", params = "format")
    TableFile<AuditQueries.Entry> file(
            Shell shell, AuditFilterForm filter, @RequestParam TableFormat format) {
        AuditQueries.Filter wanted = filter.parse(new FormErrors(shell));
        return TableFile.of(shell, export(shell), format, () -> audit.stream(wanted));
    }

    private static TableExport<AuditQueries.Entry> export(Shell shell) {
        return TableExport.<AuditQueries.Entry>titled("Granskningslogg", "Audit trail")
                .column(
                        "Nummer",
                        "Number",
                        ValueType.decimal(),
                        entry -> BigDecimal.valueOf(entry.number()))
                .column(
                        "När",
                        "When",
                        ValueType.dateTime(),
                        entry -> LocalDateTime.ofInstant(entry.at(), shell.zone()))
                .column("Vem", "Who", ValueType.text(), entry -> line(shell, entry).who())
                .column("Roll", "Role", ValueType.text(), entry -> roleName(shell, entry.role()))
                .column("Vad", "What", ValueType.text(), entry -> line(shell, entry).what())
                .column(
                        "Ändringar",
                        "Changes",
                        ValueType.text(),
                        entry -> String.join("; ", line(shell, entry).changes()))
                .column(
                        "Objekt",
                        "Object",
                        ValueType.text(),
                        entry -> words(shell, entry.objectType()))
                .column("Objektets id", "Object id", ValueType.text(), AuditQueries.Entry::objectId)
                .column("Utfall", "Outcome", ValueType.text(), entry -> outcome(shell, entry))
                .build();
    }

    private static HistoryLine line(Shell shell, AuditQueries.Entry entry) {
        return HistoryLine.of(shell, List.of(entry)).getFirst();
    }

    private static String outcome(Shell shell, AuditQueries.Entry entry) {
        return shell.t("organisation.audit.outcome." + entry.outcome().toLowerCase(Locale.ROOT));
    }

    /** A walk along the chain is asked for by a button: it reads all there is. */
    @Allowed(Permission.AUDIT_READ)
    @PostMapping("/audit/verification")
    Html verify(Shell shell) {
        AuditFilterForm all = new AuditFilterForm(null, null, null, null, null);
        return Html.of(page(shell, all, audit.verify()));
    }

    private AuditPage page(
            Shell shell, AuditFilterForm filter, @Nullable AuditVerification verification) {
        List<AuditQueries.Entry> entries =
                audit.entries(filter.parse(new FormErrors(shell)), PAGE + 1);
        List<AuditQueries.Entry> shown = entries.stream().limit(PAGE).toList();
        List<HistoryLine> lines = HistoryLine.of(shell, shown);
        List<AuditPage.Row> rows = new java.util.ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            AuditQueries.Entry entry = shown.get(i);
            rows.add(
                    new AuditPage.Row(
                            entry.number(),
                            lines.get(i),
                            roleName(shell, entry.role()),
                            words(shell, entry.objectType()),
                            entry.objectId(),
                            pageOf(entry),
                            outcome(shell, entry)));
        }
        String next = entries.size() > PAGE ? nextAddress(filter, shown.getLast().number()) : null;
        return new AuditPage(shell, filter, outcomes(shell), rows, next, verification);
    }

    private static List<Option> outcomes(Shell shell) {
        return List.of(
                Option.of("done", shell.t("organisation.audit.outcome.done")),
                Option.of("denied", shell.t("organisation.audit.outcome.denied")),
                Option.of("failed", shell.t("organisation.audit.outcome.failed")));
    }

    private static String roleName(Shell shell, String role) {
        for (Role known : Role.values()) {
            if (known.name().equals(role)) {
                return shell.t("organisation.role." + role);
            }
        }
        return "";
    }

    private static String nextAddress(AuditFilterForm filter, long before) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/audit");
        add(address, "text", filter.text());
        add(address, "from", filter.from());
        add(address, "to", filter.to());
        add(address, "outcome", filter.outcome());
        return address.queryParam("before", before).encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            address.queryParam(name, value);
        }
    }
}
