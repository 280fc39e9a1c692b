package se.arbetsro.listening.web.part;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.domain.instrument.InstrumentVersion;
import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.listening.instrument.Item;
import se.arbetsro.listening.instrument.Route;
import se.arbetsro.listening.web.instrument.InstrumentWords;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The form of an item.
 *
 * @param item the key of the item that is changed; null for a new one
 * @param answer the fields that say how it is answered
 */
public record ItemFormPage(
        Shell shell,
        InstrumentVersion version,
        @Nullable String item,
        ItemForm form,
        AnswerForm answer,
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

    /** The format as addresses name it. */
    public String format() {
        return switch (answer) {
            case RatingForm _ -> "rating";
            case ChoiceForm _ -> "choice";
            case NumberForm _ -> "number";
            case TextForm _ -> "text";
        };
    }

    public String title() {
        return item == null
                ? shell.t("listening.instrument.item.new." + format())
                : shell.t(
                        "listening.instrument.item.change",
                        InstrumentWords.number(instrument(), item));
    }

    public List<Option> scales() {
        return InstrumentWords.scales(shell, instrument());
    }

    public List<Option> lists() {
        return ChoiceForm.lists(shell);
    }

    public List<Option> roles() {
        return Arrays.stream(Route.RespondentRole.values())
                .map(one -> Option.of(one.name(), shell.t("listening.instrument.route." + one)))
                .toList();
    }

    /** The options of earlier choices, on which an item can depend. */
    public List<Option> conditions() {
        List<Option> all = new ArrayList<>();
        for (Item earlier : instrument().items()) {
            if (earlier.key().equals(item)) {
                break;
            }
            for (var option : earlier.options()) {
                all.add(
                        Option.of(
                                earlier.key() + "/" + option.key(),
                                shell.t(
                                        "listening.instrument.item.condition",
                                        InstrumentWords.number(instrument(), earlier.key()),
                                        option.words().in(shell.lang()))));
            }
        }
        return all;
    }

    /** What is ticked among {@link #conditions()}. */
    public List<String> chosen() {
        return form.conditionsOrNone();
    }
}
