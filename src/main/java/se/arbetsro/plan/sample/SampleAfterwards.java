package se.arbetsro.plan.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.domain.activity.ActivityEntry;
import se.arbetsro.plan.domain.governing.DocumentContent;
import se.arbetsro.plan.domain.governing.DocumentKind;
import se.arbetsro.plan.domain.governing.GoverningDocumentId;
import se.arbetsro.plan.domain.governing.GoverningDocumentService;
import se.arbetsro.plan.domain.practice.PracticeContent;
import se.arbetsro.plan.domain.practice.PracticeEntry;
import se.arbetsro.plan.domain.practice.PracticeService;
import se.arbetsro.plan.domain.version.EditionRow;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.platform.time.Validity;

/**
 * Loads the governing documents that the sources name, and invented answers about new ways of
 * working.
 */
@Component
class SampleAfterwards {

    private static final int FIRST_ASKED_DAYS_AGO = 700;

    private final GoverningDocumentService documents;
    private final PracticeService practices;
    private final PlanQueries plans;

    SampleAfterwards(
            GoverningDocumentService documents, PracticeService practices, PlanQueries plans) {
        this.documents = documents;
        this.practices = practices;
        this.plans = plans;
    }

    void load(List<ActivityEntry> all, LocalDate today) {
        ActivityId workshops = activity(all, "Workshoppar om otillåten påverkan");
        Map<DocumentKind, GoverningDocumentId> made = new HashMap<>();
        Sources.read()
                .documents()
                .forEach(one -> made.put(one.kind(), documents.add(one.content())));
        choose("V190618", "gender-equality", made, DocumentKind.GENDER_EQUALITY);
        choose("V190618", "undue-influence", made, DocumentKind.SECURITY, DocumentKind.LAW);
        choose("2024", "good-work-situation", made, DocumentKind.QUALITY, DocumentKind.LAW);
        if (workshops != null) {
            documents.choose(workshops, chosen(made, DocumentKind.SECURITY));
        }
        practices.enter(entries(all, today));
    }

    private static @Nullable ActivityId activity(List<ActivityEntry> all, String title) {
        return all.stream()
                .filter(one -> one.activity().content().title().equals(title))
                .map(ActivityEntry::id)
                .findFirst()
                .orElse(null);
    }

    private void choose(
            String version,
            String area,
            Map<DocumentKind, GoverningDocumentId> made,
            DocumentKind... kinds) {
        EditionRow edition = plans.edition(version, area).orElseThrow();
        documents.choose(edition.versionId(), edition.areaId(), chosen(made, kinds));
    }

    private static Set<GoverningDocumentId> chosen(
            Map<DocumentKind, GoverningDocumentId> made, DocumentKind... kinds) {
        return Set.copyOf(Stream.of(kinds).map(made::get).toList());
    }

    /** One that has fallen back, one that is implemented, one that waits for its answer. */
    private static List<PracticeEntry> entries(List<ActivityEntry> all, LocalDate today) {
        List<ActivityEntry> done =
                all.stream()
                        .filter(one -> !one.steps().isEmpty())
                        .filter(one -> one.steps().getLast().status() == ActivityStatus.DONE)
                        .filter(one ->
                                one.activity().content().dueOn().isAfter(today.minusDays(800)))
                        .filter(one -> !one.activity().content().cityWide())
                        .limit(3)
                        .toList();
        LocalDate first = today.minusDays(FIRST_ASKED_DAYS_AGO);
        List<String> ways = Sources.read().ways();
        List<List<PracticeEntry.Use>> uses =
                List.of(
                        List.of(
                                new PracticeEntry.Use(first, 50, "Nya kollegor behöver tid."),
                                new PracticeEntry.Use(first.plusMonths(6), 75, "Nu sitter det."),
                                new PracticeEntry.Use(
                                        first.plusMonths(13), 25, "Flytten tog kraft.")),
                        List.of(
                                new PracticeEntry.Use(first, 25, "Två grupper har börjat."),
                                new PracticeEntry.Use(
                                        first.plusMonths(6), 75, "De flesta är med.")),
                        List.of(new PracticeEntry.Use(first, 50, "Hälften har prövat.")));
        return java.util.stream.IntStream.range(0, done.size())
                .mapToObj(i ->
                        new PracticeEntry(
                                done.get(i).id(),
                                new PracticeContent(
                                        ways.get(i), "sv", first, 6, first.plusYears(3)),
                                uses.get(i)))
                .toList();
    }

    /** The file {@code governing-documents.json}. */
    record Sources(List<Document> documents, List<String> ways) {

        static Sources read() {
            return SampleJson.read("governing-documents", Sources.class);
        }
    }

    record Document(
            DocumentKind kind,
            String titleSv,
            @Nullable String titleEn,
            @Nullable String url,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        DocumentContent content() {
            return new DocumentContent(
                    kind, titleSv, titleEn, url, from == null ? null : new Validity(from, until));
        }
    }
}
