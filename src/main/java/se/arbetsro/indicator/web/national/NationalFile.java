package se.arbetsro.indicator.web.national;

import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.exchange.ImportKind;
import se.arbetsro.platform.security.Viewer;

/** A file for the comparison of municipalities, for those who define indicators. */
abstract class NationalFile<T> implements ImportKind<T> {

    private final IndicatorService indicators;

    NationalFile(IndicatorService indicators) {
        this.indicators = indicators;
    }

    @Override
    public String location() {
        return "/indicators/national";
    }

    @Override
    @Transactional(readOnly = true)
    public boolean allowedTo(Viewer viewer) {
        return offeredTo(viewer) && indicators.mayDefine();
    }

    @Override
    public boolean offeredTo(Viewer viewer) {
        return Access.may(viewer, Permission.INDICATOR_EDIT);
    }
}
