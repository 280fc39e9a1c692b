package se.arbetsro.indicator.web.signal;

import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.arbetsro.indicator.words.WordRule;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;

/** Explains the rules by which sentences about figures are made. */
@Controller
class RuleController {

    @Allowed(Permission.INDICATOR_READ)
    @GetMapping(WordRule.PAGE)
    Html rules(Shell shell) {
        return Html.of(
                new RulesPage(
                        shell,
                        Arrays.stream(WordRule.values())
                                .map(rule ->
                                        new RulesPage.Rule(
                                                rule.anchor(),
                                                shell.t(rule.title()),
                                                shell.t(rule.text())))
                                .toList()));
    }
}
