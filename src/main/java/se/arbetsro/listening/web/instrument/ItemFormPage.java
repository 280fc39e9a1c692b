package se.arbetsro.listening.web.instrument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.domain.instrument.InstrumentVersion;
import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.listening.instrument.Item;
import se.arbetsro.listening.instrument.ResponseFormat.ListFrom;
import se.arbetsro.listening.instrument.Route;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The form of an item.
 *
 * @param item the key of the item that is changed; null for a new one
 */
public record ItemFormPage(
        Shell shell,
        InstrumentVersion version,
        @Nullable String item,
        ItemForm form,
        FormErrors errors)
        implements Page {

    private Instrument instrument() {
        return version.content();
    }

    public List<Crumb> breadcrumb() {
        return InstrumentWords.crumbs(shell, version.id(), instrument());
    }

    public String back() {
        return InstrumentWords.href(version.id());
    }

    public String action() {
        return back() + "/items" + (item == null ? "" : "/" + item);
    }

    public String title() {
        return item == null
                ? shell.t("listening.instrument.item.new." + form.format())
                : shell.t(
                        "listening.instrument.item.change",
                        InstrumentWords.number(instrument(), item));
    }

    public boolean is(String format) {
        return form.is(format);
    }

    /** What is ticked among {@link #conditions()}. */
    public List<String> chosen() {
        return form.conditionsOrNone();
    }

    public List<Option> scales() {
        return instrument().scales().stream()
                .map(scale ->
                        Option.of(
                                scale.key(),
                                String.join(
                                        " · ",
                                        scale.labels().stream()
                                                .map(label -> label.in(shell.lang()))
                                                .toList())))
                .toList();
    }

    public List<Option> lists() {
        return Arrays.stream(ListFrom.values())
                .map(one -> Option.of(one.name(), shell.t("listening.instrument.item.from." + one)))
                .toList();
    }

    public List<Option> roles() {
        return Arrays.stream(Route.RespondentRole.values())
                .map(one -> Option.of(one.name(), shell.t("listening.instrument.route." + one)))
                .toList();
    }

    /** The options of earlier choices, on which an item can depend. */
    public List<Option> conditions() {
        return conditions(shell, instrument(), item);
    }

    static List<Option> conditions(Shell shell, Instrument instrument, @Nullable String item) {
        List<Option> all = new ArrayList<>();
        for (Item earlier : instrument.items()) {
            if (earlier.key().equals(item)) {
                break;
            }
            for (var option : earlier.options()) {
                all.add(
                        Option.of(
                                earlier.key() + "/" + option.key(),
                                shell.t(
                                        "listening.instrument.item.condition",
                                        InstrumentWords.number(instrument, earlier.key()),
                                        option.words().in(shell.lang()))));
            }
        }
        return all;
    }
}
