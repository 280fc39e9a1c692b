package se.arbetsro.organisation.administration;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.domain.UnitListQueries;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** The systems that use the API. */
@Controller
@OfToday
class IntegrationController {

    private final IntegrationService integrations;
    private final UnitListQueries units;
    private final Once once;

    IntegrationController(IntegrationService integrations, UnitListQueries units, Once once) {
        this.integrations = integrations;
        this.units = units;
        this.once = once;
    }

    @Allowed(Permission.ACCOUNT_EDIT)
    @GetMapping("/integrations")
    Html list(Shell shell) {
        return Html.of(page(shell, emptyForm(shell), FormErrors.none(shell), null));
    }

    /** Without their tokens, which nobody sees again. */
    @Allowed(Permission.ACCOUNT_EDIT)
    @GetMapping(path = "/integrations", params = "format")
    TableFile<IntegrationService.Row> file(Shell shell, @RequestParam TableFormat format) {
        TableExport<IntegrationService.Row> export =
                TableExport.<IntegrationService.Row>titled("Integrationer", "Integrations")
                        .column(
                                "Systemets namn",
                                "Name of the system",
                                ValueType.text(),
                                IntegrationService.Row::name)
                        .column(
                                "Roll",
                                "Role",
                                ValueType.text(),
                                row -> shell.t("organisation.role." + row.role()))
                        .column(
                                "Del av organisationen",
                                "Part of the organisation",
                                ValueType.text(),
                                IntegrationService.Row::unit)
                        .column(
                                "Nyckeln gäller till och med",
                                "The token is valid until and including",
                                ValueType.date(),
                                IntegrationService.Row::expiresOn)
                        .build();
        return TableFile.of(shell, export, format, () -> integrations.all().stream());
    }

    /**
     * Answers with the page itself and not with a way onward, since the token is shown only now. A
     * second sending makes nothing and leads to the list.
     */
    @Allowed(Permission.ACCOUNT_EDIT)
    @PostMapping("/integrations")
    Html create(Shell shell, IntegrationForm form) {
        FormErrors errors = new FormErrors(shell);
        IntegrationForm.Wanted wanted = form.parse(errors, shell.today());
        if (wanted == null) {
            return Html.invalid(page(shell, form, errors, null));
        }
        String[] token = new String[1];
        once.create(
                "integration",
                form.key(),
                form,
                () -> {
                    token[0] =
                            integrations
                                    .create(
                                            wanted.name(),
                                            wanted.role(),
                                            wanted.unit(),
                                            wanted.expiresOn())
                                    .token();
                    return "/integrations";
                });
        return token[0] == null
                ? Html.redirect("/integrations")
                : Html.of(page(shell, emptyForm(shell), FormErrors.none(shell), token[0]));
    }

    @Allowed(Permission.ACCOUNT_EDIT)
    @PostMapping("/integrations/{id}/end")
    Html end(@PathVariable UUID id) {
        integrations.end(id);
        return Html.redirect("/integrations").saying("organisation.integration.ended");
    }

    private IntegrationsPage page(
            Shell shell, IntegrationForm form, FormErrors errors, @Nullable String token) {
        return new IntegrationsPage(
                shell,
                integrations.all().stream()
                        .map(row ->
                                new IntegrationsPage.Row(
                                        row.id().toString(),
                                        row.name(),
                                        shell.t("organisation.role." + row.role()),
                                        row.unit(),
                                        row.expiresOn() == null
                                                ? shell.t("organisation.integration.noToken")
                                                : shell.date(row.expiresOn())))
                        .toList(),
                form,
                errors,
                Arrays.stream(Role.values())
                        .map(role ->
                                Option.of(role.name(), shell.t("organisation.role." + role.name())))
                        .toList(),
                unitOptions(shell),
                token);
    }

    private List<Option> unitOptions(Shell shell) {
        return units.tree(shell.today()).stream()
                .map(unit ->
                        Option.of(
                                unit.id().value().toString(),
                                "\u2003".repeat(unit.depth()) + unit.name()))
                .toList();
    }

    private static IntegrationForm emptyForm(Shell shell) {
        return IntegrationForm.empty(Once.newKey(), shell.today().plusYears(1));
    }
}
