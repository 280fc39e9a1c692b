package se.arbetsro.indicator.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * All that is followed, with the last figure of each in one unit.
 *
 * @param unitName whose figures these are
 * @param withFigure how many of the rows have one
 * @param mayDefine whether the viewer may begin to follow something new
 */
public record IndicatorListPage(
        Shell shell,
        String unitName,
        List<Row> rows,
        long withFigure,
        IndicatorFilter filter,
        List<Option> units,
        List<Option> kinds,
        boolean mayDefine,
        boolean mayEnter)
        implements Page {

    /**
     * @param value the last figure with its unit; words where there is none
     * @param when what it is about; empty where there is no figure
     * @param remarks what is odd about it, in a few words each
     * @param before the figure that it is best held against; null for none
     * @param target null where none is set
     * @param sparkline the course as SVG; null where there is too little to draw
     */
    public record Row(
            String key,
            String name,
            @Nullable String lang,
            String value,
            String when,
            List<String> remarks,
            @Nullable String before,
            @Nullable String target,
            @Nullable String sparkline) {}

    public String lead() {
        return shell.t("indicator.list.lead", rows.size(), withFigure, unitName);
    }

    public String unit() {
        return filter.unit() == null ? "" : filter.unit().value().toString();
    }

    public String q() {
        return filter.q() == null ? "" : filter.q();
    }

    public String kind() {
        return filter.kind() == null ? "" : filter.kind();
    }

    public boolean isFiltered() {
        return filter.isSet();
    }

    /** The address of an indicator, with the unit that is chosen here. */
    public String href(Row row) {
        String address = "/indicators/" + row.key();
        return shell.link(filter.unit() == null ? address : address + "?unit=" + unit());
    }

    /** The sample has the tables of a survey beside its figures. */
    public boolean hasSurvey() {
        return shell.sample();
    }
}
