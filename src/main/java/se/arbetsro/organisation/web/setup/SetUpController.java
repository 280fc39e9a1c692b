package se.arbetsro.organisation.web.setup;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Undo;

/** Setting up a municipality in six stages, until work begins. */
@Controller
@OfToday
class SetUpController {

    private final SetUp setUp;
    private final LiveDay live;

    SetUpController(SetUp setUp, LiveDay live) {
        this.setUp = setUp;
        this.live = live;
    }

    @Allowed(Permission.SETTINGS_EDIT)
    @GetMapping("/set-up")
    Html page(Shell shell) {
        return Html.of(
                SetUpPage.of(
                        shell, setUp.stages(shell), live.since().map(shell::minute).orElse(null)));
    }

    @Allowed(Permission.SETTINGS_EDIT)
    @PostMapping("/set-up/live")
    Html begin(Shell shell) {
        if (setUp.stages(shell).stream().anyMatch(stage -> stage.missing() > 0)) {
            return Html.redirect("/set-up").saying("setup.live.missing");
        }
        live.begin();
        return Html.redirect("/set-up")
                .saying("setup.live.begun")
                .undoable(Undo.by("/set-up/live/undo"));
    }

    @Allowed(Permission.SETTINGS_EDIT)
    @PostMapping("/set-up/live/undo")
    Html takeBack() {
        live.takeBack();
        return Html.redirect("/set-up").saying("setup.live.takenBack");
    }
}
