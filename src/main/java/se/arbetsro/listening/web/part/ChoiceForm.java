package se.arbetsro.listening.web.part;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.listening.instrument.Item;
import se.arbetsro.listening.instrument.ResponseFormat;
import se.arbetsro.listening.instrument.ResponseFormat.Choice;
import se.arbetsro.listening.instrument.ResponseFormat.ListFrom;
import se.arbetsro.listening.web.instrument.TypedWords;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/**
 * How something is chosen from a list, as typed.
 *
 * @param options in Swedish, one a line
 * @param most how many may be chosen; empty for any number
 */
public record ChoiceForm(
        @Nullable String from,
        @Nullable String options,
        @Nullable String most,
        @Nullable String ordered,
        @Nullable String other,
        @Nullable String background)
        implements AnswerForm {

    /** One of a list of one's own, or something else. */
    static ChoiceForm empty() {
        return new ChoiceForm(ListFrom.OPTIONS.name(), "", "1", "", Typed.ticked(true), "");
    }

    static ChoiceForm of(Choice choice, boolean background) {
        return new ChoiceForm(
                choice.from().name(),
                choice.options().stream()
                        .map(option -> option.words().sv())
                        .collect(Collectors.joining("\n")),
                choice.most() == null ? "" : choice.most().toString(),
                Typed.ticked(choice.ordered()),
                Typed.ticked(choice.other()),
                Typed.ticked(background));
    }

    @Override
    public Choice read(@Nullable ResponseFormat before, Instrument instrument, FormErrors errors) {
        ListFrom list = errors.optionalChoice("from", from, ListFrom.class);
        boolean ofPlan = list == ListFrom.PLAN_AREAS;
        List<String> lines = ofPlan ? List.of() : lines(errors);
        int possible = ofPlan ? Instrument.MOST_OPTIONS : Math.max(1, lines.size());
        Integer many =
                most == null || most.isBlank() ? null : errors.whole("most", most, 1, possible);
        if (Typed.ticked(ordered) && (many == null || many < 2)) {
            errors.add("ordered", "listening.instrument.fault.ordered");
        }
        Choice choice =
                new Choice(
                        ofPlan ? ListFrom.PLAN_AREAS : ListFrom.OPTIONS,
                        TypedWords.options(
                                before instanceof Choice was ? was.options() : List.of(), lines),
                        many,
                        Typed.ticked(ordered),
                        Typed.ticked(other));
        if (tells() && !choice.canTellWhoAnswers()) {
            errors.add("background", "listening.instrument.fault.background");
        }
        return choice;
    }

    private List<String> lines(FormErrors errors) {
        List<String> lines = TypedWords.lines(errors.optionalText("options", options, 20_000));
        if (lines.size() < 2 || lines.size() > Instrument.MOST_OPTIONS) {
            errors.add("options", "listening.instrument.fault.options", Instrument.MOST_OPTIONS);
        }
        if (lines.stream().distinct().count() < lines.size()) {
            errors.add("options", "listening.instrument.optionTwice");
        }
        return lines;
    }

    @Override
    public boolean tells() {
        return Typed.ticked(background);
    }

    /** Where the list can come from. */
    public static List<Option> lists(Shell shell) {
        return Arrays.stream(ListFrom.values())
                .map(one -> Option.of(one.name(), Typed.label(shell, "from." + one)))
                .toList();
    }

    @Override
    public List<Field> beside(Shell shell, Instrument instrument, Item now) {
        return now.answer() instanceof Choice choice
                ? beside(shell, this, of(choice, now.background()))
                : List.of();
    }

    private static List<Field> beside(Shell shell, ChoiceForm mine, ChoiceForm theirs) {
        return List.of(
                Field.chosen(
                        shell,
                        "from",
                        Typed.label(shell, "from"),
                        mine.from(),
                        theirs.from(),
                        lists(shell)),
                Field.text(
                        "options", Typed.label(shell, "options"), mine.options(), theirs.options()),
                Field.line("most", Typed.label(shell, "most"), mine.most(), theirs.most()),
                Field.ticked(
                        shell,
                        "ordered",
                        Typed.label(shell, "ordered"),
                        mine.ordered(),
                        theirs.ordered()),
                Field.ticked(
                        shell, "other", Typed.label(shell, "other"), mine.other(), theirs.other()),
                Field.ticked(
                        shell,
                        "background",
                        Typed.label(shell, "background"),
                        mine.background(),
                        theirs.background()));
    }
}
