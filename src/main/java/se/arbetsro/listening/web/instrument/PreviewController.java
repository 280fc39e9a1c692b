package se.arbetsro.listening.web.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.listening.InstrumentId;
import se.arbetsro.listening.domain.instrument.InstrumentQueries;
import se.arbetsro.listening.domain.instrument.InstrumentVersion;
import se.arbetsro.listening.domain.instrument.PlanAreas;
import se.arbetsro.listening.instrument.Words;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** Shows an instrument as respondents meet it. */
@Controller
@OfToday
class PreviewController {

    private final InstrumentQueries queries;
    private final PlanAreas areas;

    PreviewController(InstrumentQueries queries, PlanAreas areas) {
        this.queries = queries;
        this.areas = areas;
    }

    @Allowed(Permission.SURVEY_READ)
    @GetMapping("/surveys/instruments/{id}/preview")
    Html preview(
            Shell shell,
            @PathVariable InstrumentId id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(defaultValue = Words.SWEDISH) String language) {
        InstrumentVersion found = queries.find(id, version).orElseThrow(NotFound::new);
        if (!found.content().languages().contains(language)) {
            throw new NotFound();
        }
        Shell spoken = shell.speaking(Language.of(language));
        List<Option> offered =
                areas.on(shell.today()).stream()
                        .map(one -> Option.of(one.area().value().toString(), spoken.in(one.name())))
                        .toList();
        return Html.of(new PreviewPage(spoken, shell, found, language, offered));
    }
}
