package se.arbetsro.platform.calendar;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;
import se.arbetsro.platform.web.Site;

/** Writes days as calendar programs read them (RFC 5545): whole days that leave one free. */
@Component
public class IcsFile {

    private final Site site;
    private final String host;

    IcsFile(Site site) {
        this.site = site;
        this.host = Objects.requireNonNullElse(URI.create(site.at("")).getHost(), "arbetsro");
    }

    /**
     * @param name of the calendar
     * @param madeAt when the days were read
     */
    public byte[] of(String name, List<YearEntry> entries, Instant madeAt) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Arbetsro//Arbetsro//SV"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT12H"));
        entries.forEach(entry -> calendar.add(event(entry, madeAt)));
        return calendar.toString().getBytes(StandardCharsets.UTF_8);
    }

    private VEvent event(YearEntry entry, Instant madeAt) {
        // The last day is not within: an event of one day ends on the next.
        VEvent event = new VEvent(entry.from(), entry.lastDay().plusDays(1), entry.title());
        event.getProperty(net.fortuna.ical4j.model.Property.DTSTAMP)
                .ifPresent(stamp -> event.remove(stamp));
        event.add(new DtStamp(madeAt));
        event.add(new Uid(entry.uid() + "@" + host));
        event.add(new Url(URI.create(site.at(entry.href()))));
        event.add(new Description(site.at(entry.href())));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }
}
