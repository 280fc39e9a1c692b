package se.arbetsro.governance.web.consultation;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.governance.domain.consultation.SettingService;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.audit.AuditQueries;
import se.arbetsro.platform.fault.Conflict;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;

/** Whether consultations only are pointed out, or must be over before a decision. */
@Controller
@OfToday
class SettingController {

    private final SettingService settings;
    private final AuditQueries audit;

    SettingController(SettingService settings, AuditQueries audit) {
        this.settings = settings;
        this.audit = audit;
    }

    @Allowed(Permission.SETTINGS_EDIT)
    @GetMapping("/governance-settings")
    Html show(Shell shell) {
        return Html.of(page(shell, FormErrors.none(shell)));
    }

    private SettingPage page(Shell shell, FormErrors errors) {
        return new SettingPage(
                shell,
                settings.find(),
                errors,
                HistoryLine.of(
                        shell, audit.historyOf("governance-setting", SettingService.OBJECT)));
    }

    @Allowed(Permission.SETTINGS_EDIT)
    @PostMapping("/governance-settings")
    Html save(
            Shell shell,
            @RequestParam(required = false) @Nullable String version,
            @RequestParam(required = false) @Nullable String gate) {
        FormErrors errors = new FormErrors(shell);
        if (!"true".equals(gate) && !"false".equals(gate)) {
            errors.add("gate", "platform.form.choice");
            return Html.invalid(page(shell, errors));
        }
        try {
            settings.save("true".equals(gate), SeenVersion.of(version));
        } catch (Conflict meanwhile) {
            errors.add("gate", "governance.settings.changedMeanwhile");
            return Html.conflict(page(shell, errors));
        }
        return Html.redirect("/governance-settings").saying("platform.saved");
    }
}
