package se.arbetsro.browser;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import se.arbetsro.platform.web.Html;

/**
 * Follows the links of the program from the start page on, in one role after the other, and looks
 * at one page of each kind as {@link Visitor#looks} does. What no link leads to is told, so that no
 * page is there for those alone who know its address.
 */
@JourneyTest
@Tag("long")
class EveryPageJourneyTests {

    private static final List<String> ROLES =
            List.of(
                    "systemadministratör",
                    "projektledare",
                    "stadsdelsdirektör",
                    "HR",
                    "enhetschef",
                    "skyddsombud",
                    "medarbetare");

    /** Pages of one kind whose links are followed: not all activities lead to the same places. */
    private static final int OF_A_KIND = 14;

    /**
     * What comes only after something has been sent or is a piece of a page, and the catalogue of
     * components, which is for those who build.
     */
    private static final Set<String> AFTER_SENDING =
            Set.of(
                    "/activities/bulk/{id}",
                    // Only while marking is open: MeetingJourneyTests.
                    "/analyses/{id}/meeting/count",
                    "/analyses/{id}/meeting/paper",
                    "/catalogue",
                    "/imports/{kind}/{upload}",
                    "/jobs/{id}",
                    "/jobs/{id}/progress",
                    "/m/{code}",
                    "/m/{code}/sent",
                    "/local-plans/{id}/switch/preview",
                    "/saved-filters/menu",
                    "/search",
                    // Only for whoever was signed out while writing: SignInJourneyTests.
                    "/unsent");

    private static final Pattern LINK = Pattern.compile("<a\\s([^>]*)>");
    private static final Pattern ADDRESS = Pattern.compile("href=\"(/[^\"#]*)");

    private final Set<PathPattern> pages;

    EveryPageJourneyTests(
            @Autowired @Qualifier("requestMappingHandlerMapping")
                    RequestMappingHandlerMapping mappings) {
        this.pages =
                mappings.getHandlerMethods().entrySet().stream()
                        .filter(entry ->
                                entry.getValue().getReturnType().getParameterType() == Html.class)
                        .filter(entry -> answersGet(entry.getKey()))
                        .flatMap(entry -> patterns(entry.getKey()))
                        .collect(toCollection(TreeSet::new));
    }

    @Test
    void every_page_is_reached_by_links_and_can_be_used_by_all(Visitor visitor) {
        visitor.stepInto("systemadministratör")
                .go("/organisation-changes/new")
                .write("Gäller från och med", "2027-01-01")
                .write("Beslut eller skäl", "Två enheter blir en.")
                .press("Börja");
        PlanMakingsUnderWay.begin(visitor.stepInto("projektledare"));
        var looked = new TreeSet<String>();
        var faults = new ArrayList<String>();
        for (String role : ROLES) {
            visitor.stepInto(role);
            var seen = new HashMap<String, Integer>();
            // A filter is a form and no link, and what is done leads to pages of its own.
            var ahead = new ArrayDeque<>(List.of("/", "/activities?status=DONE"));
            var known = new HashSet<>(ahead);
            while (!ahead.isEmpty()) {
                String address = ahead.poll();
                Optional<String> kind = kind(address);
                if (kind.isEmpty() || seen.merge(kind.get(), 1, Integer::sum) > OF_A_KIND) {
                    continue;
                }
                links(visitor.read(address)).filter(known::add).forEach(ahead::add);
                if (looked.add(kind.get())) {
                    look(visitor, role, address, faults);
                }
            }
        }

        assertThat(faults).isEmpty();
        assertThat(pages.stream().map(PathPattern::getPatternString))
                .filteredOn(page -> !AFTER_SENDING.contains(page))
                .isSubsetOf(looked);
    }

    private static void look(Visitor visitor, String role, String address, List<String> faults) {
        try {
            visitor.go(address).looks("every" + address.replaceAll("[^a-z-]+", "-"));
        } catch (AssertionError fault) {
            faults.add(role + " at " + address + ": " + fault.getMessage());
        }
    }

    private Optional<String> kind(String address) {
        var path = PathContainer.parsePath(address.replaceAll("\\?.*", ""));
        return pages.stream()
                .filter(pattern -> pattern.matches(path))
                .findFirst()
                .map(PathPattern::getPatternString);
    }

    private static Stream<String> links(String page) {
        return LINK.matcher(page)
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.contains("download"))
                .flatMap(link -> ADDRESS.matcher(link).results())
                .map(address -> address.group(1).replace("&amp;", "&"))
                .filter(address -> !address.contains("as-of=") && !address.contains("format="));
    }

    private static boolean answersGet(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }

    private static Stream<PathPattern> patterns(RequestMappingInfo mapping) {
        return Stream.ofNullable(mapping.getPathPatternsCondition())
                .flatMap(condition -> condition.getPatterns().stream());
    }
}
