package se.arbetsro.governance.web.meeting;

import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.domain.meeting.MeetingQueries.MeetingFilter;
import se.arbetsro.governance.web.Typing;
import se.arbetsro.organisation.UnitId;

/**
 * What narrows the list of meetings, as it stands in the address.
 *
 * @param from the first day that is wanted
 * @param to the last
 * @param mine {@code true} for the bodies that the viewer sits in
 */
public record MeetingFilterForm(
        @Nullable UnitId unit,
        @Nullable BodyId body,
        @Nullable String from,
        @Nullable String to,
        @Nullable String mine) {

    public boolean isFiltered() {
        return unit != null
                || body != null
                || Typing.day(from) != null
                || Typing.day(to) != null
                || isMine();
    }

    public boolean isMine() {
        return "true".equals(mine);
    }

    public String unitValue() {
        return unit == null ? "" : unit.value().toString();
    }

    public String bodyValue() {
        return body == null ? "" : body.value().toString();
    }

    MeetingFilter filter() {
        return new MeetingFilter(body, unit, Typing.day(from), Typing.day(to), isMine());
    }
}
