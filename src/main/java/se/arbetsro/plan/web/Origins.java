package se.arbetsro.plan.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.arbetsro.plan.Decided;
import se.arbetsro.plan.Origin;
import se.arbetsro.plan.OriginSource;
import se.arbetsro.platform.web.Shell;

/** Asks the modules above what a goal or an activity was made from. */
@Component
public class Origins {

    private final List<OriginSource> sources;

    Origins(List<OriginSource> sources) {
        this.sources = sources;
    }

    /** Empty when nobody knows the kind, or it is not for the viewer to see. */
    public Optional<OriginSource.Told> told(Origin origin, Shell shell) {
        return sources.stream()
                .filter(source -> source.kind().equals(origin.kind()))
                .findFirst()
                .flatMap(source -> source.told(origin.id(), shell));
    }

    /** Who decided it, where the origin is a decision. */
    public Optional<Decided> decided(Origin origin) {
        return sources.stream()
                .filter(source -> source.kind().equals(origin.kind()))
                .findFirst()
                .flatMap(source -> source.decided(origin.id()));
    }
}
