package se.arbetsro.governance.web.consultation;

import java.util.List;
import se.arbetsro.governance.domain.consultation.SettingService.Setting;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** What the municipality has settled about consultations before decisions. */
public record SettingPage(
        Shell shell, Setting setting, FormErrors errors, List<HistoryLine> history)
        implements Page {

    public List<Option> gates() {
        return List.of(
                new Option(
                        "false",
                        shell.t("governance.settings.gate.open"),
                        shell.t("governance.settings.gate.open.hint")),
                new Option(
                        "true",
                        shell.t("governance.settings.gate.closed"),
                        shell.t("governance.settings.gate.closed.hint")));
    }
}
