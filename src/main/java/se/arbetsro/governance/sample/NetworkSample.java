package se.arbetsro.governance.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.domain.body.BodyContent;
import se.arbetsro.governance.domain.body.BodyKind;
import se.arbetsro.governance.domain.body.BodyPart;
import se.arbetsro.governance.domain.body.BodySeat;
import se.arbetsro.governance.domain.body.BodyService;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.demo.SampleData;
import se.arbetsro.platform.time.Validity;

/** The network for gender equality with support persons of two districts; invented. */
@Component
class NetworkSample implements SampleData {

    private static final Validity SINCE = Validity.from(LocalDate.of(2024, 1, 1));

    private final BodyService bodies;
    private final SamplePlaces places;
    private final Clock clock;

    NetworkSample(BodyService bodies, SamplePlaces places, Clock clock) {
        this.bodies = bodies;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 51;
    }

    @Override
    public void load() {
        LocalDate today = LocalDate.now(clock);
        places.municipality(today).ifPresent(city -> network(city, today));
    }

    private void network(UnitId city, LocalDate today) {
        BodyId network =
                bodies.begin(
                        city,
                        BodyKind.NETWORK,
                        new BodyContent(
                                "Nätverket för jämställdhet",
                                "Stödpersoner i förvaltningarna som hjälper till med checklistan.",
                                null,
                                null,
                                "sv",
                                SINCE));
        PersonId coordinator = places.first("GENDER_EQUALITY_COORDINATOR", city, today);
        if (coordinator != null) {
            bodies.seat(network, new BodySeat(coordinator, null, BodyPart.CHAIR, null, SINCE));
        }
        for (String district : List.of("Farsta", "Kungsholmen")) {
            bodies.seat(
                    network,
                    new BodySeat(
                            null,
                            "Stödpersonen i " + district,
                            BodyPart.EQUALITY_SUPPORT,
                            district,
                            SINCE));
        }
    }
}
