package se.arbetsro.browser;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
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
    private static final int OF_A_KIND = 16;

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
                    // Only while a survey is open: CampaignJourneyTests.
                    "/answer",
                    "/answer/{code}",
                    "/answer/at/{code}",
                    "/answer/at/{code}/received",
                    "/surveys/campaigns/{id}/contacts",
                    "/surveys/campaigns/{id}/posters",
                    "/catalogue",
                    "/imports/{kind}/{upload}",
                    "/imports/{kind}/{upload}/columns",
                    "/jobs/{id}",
                    "/jobs/{id}/progress",
                    "/m/{code}",
                    "/m/{code}/sent",
                    "/local-plans/{id}/switch/preview",
                    // Leads on to the language that was chosen: InstrumentJourneyTests.
                    "/surveys/instruments/{id}/languages",
                    "/saved-filters/menu",
                    "/search",
                    // Only for whoever was signed out while writing: SignInJourneyTests.
                    "/unsent");

    /** How many look at pages side by side: as many as the smallest machine has cores. */
    private static final int LOOKERS = 2;

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
        ChangeCarriedOut.by(visitor.stepInto("stadsdelsdirektör"));
        var looked = new TreeSet<String>();
        var toLookAt = new ArrayList<Look>();
        for (String role : ROLES) {
            // A filter is a form and no link, and what is done leads to pages of its own.
            new LinkWalk(visitor.stepInto(role), this::kind, OF_A_KIND)
                    .from(
                            List.of(
                                    "/",
                                    "/activities?status=DONE",
                                    // Of the many figures, one that was computed here.
                                    "/indicators/turnover-own-request"))
                    .forEach((kind, address) -> {
                        if (looked.add(kind)) {
                            toLookAt.add(new Look(role, address));
                        }
                    });
        }

        assertThat(faults(visitor.address(), toLookAt)).isEmpty();
        assertThat(pages.stream().map(PathPattern::getPatternString))
                .filteredOn(page -> !AFTER_SENDING.contains(page))
                .isSubsetOf(looked);
    }

    /** A page that is to be looked at in a role. */
    private record Look(String role, String address) {}

    /** What is wrong with the pages, of which each second is looked at in a browser of its own. */
    private static List<String> faults(String address, List<Look> looks) {
        try (var lookers = Executors.newFixedThreadPool(LOOKERS)) {
            var found =
                    IntStream.range(0, LOOKERS)
                            .mapToObj(turn ->
                                    lookers.submit(() ->
                                            faultsOf(
                                                    address,
                                                    IntStream.range(0, looks.size())
                                                            .filter(i -> i % LOOKERS == turn)
                                                            .mapToObj(looks::get)
                                                            .toList())))
                            .toList();
            var faults = new ArrayList<String>();
            for (var one : found) {
                faults.addAll(one.get());
            }
            return faults;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> faultsOf(String address, List<Look> looks) {
        var faults = new ArrayList<String>();
        try (var running = Chromium.Running.start();
                var looker = new Visitor(running.browser(), address)) {
            String role = "";
            for (Look look : looks) {
                try {
                    if (!look.role().equals(role)) {
                        role = look.role();
                        looker.stepInto(role);
                    }
                    looker.go(look.address())
                            .looks("every" + look.address().replaceAll("[^a-z-]+", "-"));
                } catch (AssertionError fault) {
                    faults.add(role + " at " + look.address() + ": " + fault.getMessage());
                }
            }
        }
        return faults;
    }

    private Optional<String> kind(String address) {
        var path = PathContainer.parsePath(address.replaceAll("\\?.*", ""));
        return pages.stream()
                .filter(pattern -> pattern.matches(path))
                .findFirst()
                .map(PathPattern::getPatternString);
    }

    private static boolean answersGet(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }

    private static Stream<PathPattern> patterns(RequestMappingInfo mapping) {
        return Stream.ofNullable(mapping.getPathPatternsCondition())
                .flatMap(condition -> condition.getPatterns().stream());
    }
}
