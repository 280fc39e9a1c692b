package se.arbetsro.platform.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.text.Formats;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;
import se.arbetsro.platform.text.Text2;

/**
 * What surrounds every page and serves its template: language and texts, who is looking, the way
 * about, the token that forms carry. The first component of each {@link Page}.
 *
 * @param path the path of this page, without query
 * @param query the query of this page, empty or beginning with {@code ?}
 * @param today the day on which the page is made
 * @param asOf the day as of which the viewer looks; null for now
 * @param notice what this page says once
 * @param sample whether this is the sample municipality
 */
public record Shell(
        Messages messages,
        Assets assets,
        ZoneId zone,
        Language language,
        String municipality,
        @Nullable Viewer viewer,
        String csrfName,
        String csrfToken,
        String path,
        String query,
        LocalDate today,
        @Nullable LocalDate asOf,
        List<NavigationFamily> navigation,
        Notice notice,
        boolean sample) {

    /** The text of a message key. */
    public String t(String key, Object... arguments) {
        return messages.text(language, key, arguments);
    }

    public String lang() {
        return language.code();
    }

    /** The other language, which the switch leads to. */
    public Language otherLanguage() {
        return language == Language.SV ? Language.EN : Language.SV;
    }

    /** A published text in the viewer's language, or in Swedish where it is not translated. */
    public String in(Text2 text) {
        return text.in(language);
    }

    /** The {@code lang} attribute for {@link #in(Text2)}; null where it is the page's own. */
    public @Nullable String langOf(Text2 text) {
        Language of = text.languageIn(language);
        return of == language ? null : of.code();
    }

    /** The address of one of our files, with its version, so that it can be kept for ever. */
    public String asset(String file) {
        return assets.address(file);
    }

    public String number(long value) {
        return Formats.number(language, value);
    }

    public String number(BigDecimal value, int decimals) {
        return Formats.number(language, value, decimals);
    }

    public String date(LocalDate day) {
        return Formats.date(day);
    }

    public String minute(Instant instant) {
        return Formats.minute(instant, zone);
    }

    /** The day that the page is about: as of a chosen one, or today. */
    public LocalDate day() {
        return asOf == null ? today : asOf;
    }

    /** A link that keeps the as-of date of this page. */
    public String link(String address) {
        return asOf == null
                ? address
                : address + (address.contains("?") ? "&" : "?") + "as-of=" + asOf;
    }

    /** The shell of a page that answers a form sent elsewhere: the same, at its own path. */
    public Shell at(String path) {
        return new Shell(
                messages,
                assets,
                zone,
                language,
                municipality,
                viewer,
                csrfName,
                csrfToken,
                path,
                query,
                today,
                asOf,
                navigation,
                notice,
                sample);
    }

    /** The same in a language that the address chose, where there is no cookie to keep it in. */
    public Shell speaking(Language chosen) {
        return new Shell(
                messages,
                assets,
                zone,
                chosen,
                municipality,
                viewer,
                csrfName,
                csrfToken,
                path,
                query,
                today,
                asOf,
                navigation,
                notice,
                sample);
    }

    /** This page with one parameter of its query set anew: a page of a list, another order. */
    public String here(String parameter, @Nullable String value) {
        return path + QueryString.with(query, parameter, value);
    }

    /** What is saved of the filters of this list, at an address that is told which list it is. */
    public String savedFilters(String address) {
        return address + QueryString.with(QueryString.with("", "list", path), "query", query);
    }

    /** This page as it is today. */
    public String now() {
        return here("as-of", null);
    }
}
