package se.arbetsro.indicator.web.open;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.open.Licence;
import se.arbetsro.platform.web.FormErrors;

/**
 * Where the open data will lie and who answers for it, as typed.
 *
 * @param address where catalogue and files will lie
 * @param contact a mailbox
 */
public record OpenDataForm(
        @Nullable String address, @Nullable String contact, @Nullable String licence) {

    private static final Pattern MAILBOX =
            Pattern.compile("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\"]+");

    /** The same as read. */
    record Wanted(URI base, String contact, Licence licence) {}

    Optional<Wanted> wanted(FormErrors errors) {
        URI base = base().orElse(null);
        if (base == null) {
            errors.add("address", "indicator.open.address.wrong");
        }
        String mailbox = contact == null ? "" : contact.strip();
        if (!MAILBOX.matcher(mailbox).matches()) {
            errors.add("contact", "indicator.open.contact.wrong");
        }
        Licence chosen = errors.optionalChoice("licence", licence, Licence.class);
        if (chosen == null) {
            errors.add("licence", "platform.form.choice");
        }
        return errors.any() || base == null || chosen == null
                ? Optional.empty()
                : Optional.of(new Wanted(base, mailbox, chosen));
    }

    private Optional<URI> base() {
        String typed = address == null ? "" : address.strip();
        try {
            URI uri = new URI(typed.endsWith("/") ? typed : typed + "/");
            boolean whole =
                    ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                            && uri.getHost() != null
                            && uri.getRawQuery() == null
                            && uri.getRawFragment() == null;
            return whole ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
