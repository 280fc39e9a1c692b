package se.arbetsro.platform.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.text.IdentityNumbers;

/**
 * What is wrong with a form, field by field, in the user's language. A form record holds what was
 * typed as text; these methods turn it into values and note what cannot be. The first fault of a
 * field stands.
 */
public final class FormErrors {

    /** The name of no field: what is wrong with the form as a whole. */
    public static final String FORM = "";

    /** Control characters but line end and tab, and those that turn the direction of writing. */
    private static final Pattern UNSEEN =
            Pattern.compile(
                    "[\\p{Cntrl}\\u0080-\\u009f\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\ufffe\\uffff&&[^\\n\\t]]");

    private static final ScopedValue<Foreseen> FORESEEN = ScopedValue.newInstance();

    private final Shell shell;
    private final Map<String, String> byField = new LinkedHashMap<>();

    private record Foreseen(String field, String messageKey) {}

    public FormErrors(Shell shell) {
        this.shell = shell;
        if (FORESEEN.isBound()) {
            add(FORESEEN.get().field(), FORESEEN.get().messageKey());
        }
    }

    /** Runs the handler of a form once more, with an error that is known by now. */
    static <T extends @Nullable Object> T foreseeing(
            String field, String messageKey, Callable<T> handler) throws Exception {
        return ScopedValue.where(FORESEEN, new Foreseen(field, messageKey)).call(handler::call);
    }

    /** None yet: for a form that is shown for the first time. */
    public static FormErrors none(Shell shell) {
        return new FormErrors(shell);
    }

    /** The shell of the page that shows the form. */
    public Shell shell() {
        return shell;
    }

    public boolean any() {
        return !byField.isEmpty();
    }

    /** The fault of a field in words; null when it has none. */
    public @Nullable String of(String field) {
        return byField.get(field);
    }

    /** All faults in the order of the fields, for the summary above the form. */
    public Map<String, String> all() {
        return byField;
    }

    /** The words of a field by the key {@code field.<name>}; null where there is none. */
    public @Nullable String label(String field) {
        String key = "field." + field;
        return shell.messages().has(shell.language(), key) ? shell.t(key) : null;
    }

    /** Notes a fault; the message says what to do. */
    public void add(String field, String messageKey, Object... arguments) {
        byField.putIfAbsent(field, shell.t(messageKey, arguments));
    }

    /** A text that must be there; empty when it was not. */
    public String text(String field, @Nullable String typed, int longest) {
        String text = optionalText(field, typed, longest);
        if (text == null) {
            add(field, "platform.form.required");
            return "";
        }
        return text;
    }

    /**
     * A text that may be missing; null when it is. Signs that nobody can see are left out: what is
     * pasted brings them along, the database refuses one of them and documents others. A personal
     * identity number is refused wherever it is typed.
     */
    public @Nullable String optionalText(String field, @Nullable String typed, int longest) {
        String text =
                typed == null
                        ? ""
                        : UNSEEN.matcher(typed.replace("\r\n", "\n")).replaceAll("").strip();
        if (text.length() > longest) {
            add(field, "platform.form.tooLong", longest, text.length());
        }
        if (IdentityNumbers.withCheckDigitIn(text)) {
            add(field, "platform.form.identityNumber");
        }
        return text.isEmpty() ? null : text;
    }

    /** An address in the web, {@code http} or {@code https}; null when it is missing or none. */
    public @Nullable String optionalLink(String field, @Nullable String typed, int longest) {
        String link = optionalText(field, typed, longest);
        if (link != null && !link.matches("https?://\\S+")) {
            add(field, "platform.form.link");
            return null;
        }
        return link;
    }

    /** A year of four digits, 1900 to 2199; null when it is missing or none. */
    public @Nullable Integer optionalYear(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (!typed.strip().matches("(19|20|21)\\d{2}")) {
            add(field, "platform.form.year");
            return null;
        }
        return Integer.valueOf(typed.strip());
    }

    /** A day written as {@code 2026-08-31}; null when it is missing or no day. */
    public @Nullable LocalDate optionalDate(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            if (day.getYear() < 1900 || day.getYear() > 2200) {
                add(field, "platform.form.date");
                return null;
            }
            return day;
        } catch (DateTimeParseException e) {
            add(field, "platform.form.date");
            return null;
        }
    }

    /** A day that must be there; any day where it was not, which the noted fault keeps unused. */
    public LocalDate date(String field, @Nullable String typed) {
        LocalDate day = optionalDate(field, typed);
        if (day == null) {
            add(field, "platform.form.dateRequired");
            return shell.today();
        }
        return day;
    }

    /** A number with decimal comma or point; null when it is missing or none. */
    public @Nullable BigDecimal optionalNumber(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String plain =
                typed.strip()
                        .replace("\u00a0", "")
                        .replace(" ", "")
                        .replace('\u2212', '-')
                        .replace(',', '.');
        if (!plain.matches("-?\\d{1,12}(\\.\\d{0,6})?|-?\\.\\d{1,6}")) {
            add(field, "platform.form.number");
            return null;
        }
        return new BigDecimal(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain);
    }

    /** A whole number between two others; the lower one with a fault noted when it is none. */
    public int whole(String field, @Nullable String typed, int least, int most) {
        String plain = typed == null ? "" : typed.strip();
        if (plain.matches("\\d{1,9}")) {
            int number = Integer.parseInt(plain);
            if (number >= least && number <= most) {
                return number;
            }
        }
        add(field, "platform.form.whole", least, most);
        return least;
    }

    /** One of an enum by its name; null when nothing was chosen or it is not one of them. */
    public <E extends Enum<E>> @Nullable E optionalChoice(
            String field, @Nullable String typed, Class<E> type) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(typed)) {
                return constant;
            }
        }
        add(field, "platform.form.choice");
        return null;
    }
}
