package se.arbetsro.indicator.web.national;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.national.Counterparts;
import se.arbetsro.indicator.domain.national.NationalQueries;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.Html;

/** Says which indicators of ours a measure of Kolada is like. */
@Controller
class CounterpartController {

    private static final String ADDRESS = "/indicators/national/measures/";

    private final Counterparts counterparts;
    private final NationalQueries national;
    private final IndicatorQueries indicators;

    CounterpartController(
            Counterparts counterparts, NationalQueries national, IndicatorQueries indicators) {
        this.counterparts = counterparts;
        this.national = national;
        this.indicators = indicators;
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping(ADDRESS + "{id}/counterparts")
    Html tie(@PathVariable String id, @RequestParam String indicator) {
        requireMeasure(id);
        if (!IndicatorKey.isKey(indicator)
                || indicators.definitions(IndicatorKey.of(indicator)).isEmpty()) {
            return Html.redirect(ADDRESS + id).saying("indicator.national.counterpart.choose");
        }
        counterparts.tie(IndicatorKey.of(indicator), id);
        return Html.redirect(ADDRESS + id).saying("platform.saved");
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping(ADDRESS + "{id}/counterparts/{key}/untie")
    Html untie(@PathVariable String id, @PathVariable IndicatorKey key) {
        requireMeasure(id);
        counterparts.untie(key, id);
        return Html.redirect(ADDRESS + id).saying("platform.saved");
    }

    private void requireMeasure(String id) {
        if (national.measure(id).isEmpty()) {
            throw new NotFound();
        }
    }
}
