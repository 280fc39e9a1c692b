package se.arbetsro.report.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.demo.SampleData;
import se.arbetsro.report.ReportId;
import se.arbetsro.report.domain.contents.ReportKind;
import se.arbetsro.report.domain.contents.ReportPeriod;
import se.arbetsro.report.domain.contents.SectionKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * T2 reports of the sample: frozen ones of 2019 and open ones of this year, for the city and one
 * district each, with invented texts and published figures.
 */
@Component
class SampleReports implements SampleData {

    private static final String OPEN_DISTRICT = "farsta";

    /** Sections that still wait for their writers in the open reports. */
    private static final Set<SectionKey> WAITING =
            EnumSet.of(SectionKey.VIEWS, SectionKey.GENDER_EQUALITY);

    private final ReportService reports;
    private final ReportQueries queries;
    private final SectionWriters writers;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    SampleReports(
            ReportService reports,
            ReportQueries queries,
            SectionWriters writers,
            JdbcClient jdbc,
            JsonMapper json,
            Clock clock) {
        this.reports = reports;
        this.queries = queries;
        this.writers = writers;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public void load() {
        JsonNode texts = read();
        for (JsonNode earlier : texts.get("earlier")) {
            int year = earlier.get("year").asInt();
            unit(earlier, LocalDate.of(year, 8, 31))
                    .map(unit -> begin(earlier, unit, year))
                    .ifPresent(report -> {
                        reports.freeze(report);
                        if (earlier.has("correction")) {
                            correct(earlier.get("correction"), report);
                        }
                    });
        }
        LocalDate today = LocalDate.now(clock);
        open(texts.get("city"), today);
        for (JsonNode district : texts.get("districts")) {
            if (district.get("unit").asString().equals(OPEN_DISTRICT)) {
                open(district, today);
                unit(district, today).ifPresent(unit -> plan(unit, today));
            }
        }
    }

    /** The next edition of a frozen report, with one text put right, frozen too. */
    private void correct(JsonNode correction, ReportId frozen) {
        ReportId next = reports.correct(frozen, correction.get("words").asString());
        SectionKey key = SectionKey.of(correction.get("section").asString());
        Section section = queries.section(next, key);
        String text =
                section.text()
                        .replace(
                                correction.get("instead").asString(),
                                correction.get("text").asString());
        reports.write(next, key, new Writing(section.version(), null, text, true));
        reports.freeze(next);
    }

    /** The operating plan of next year, which goes on from the report of this one. */
    private void plan(UnitId unit, LocalDate today) {
        reports.begin(
                unit,
                new ReportPeriod(ReportKind.OPERATING_PLAN, today.getYear() + 1),
                new ReportService.Cover(null, null, null, today.plusWeeks(4)),
                true,
                true);
    }

    private void open(JsonNode texts, LocalDate today) {
        unit(texts, today)
                .ifPresent(unit -> {
                    ReportId report = begin(texts, unit, today.getYear());
                    writers.of(unit, today).stream()
                            .filter(this::canSignIn)
                            .findFirst()
                            .ifPresent(writer ->
                                    reports.give(
                                            report,
                                            WAITING.stream()
                                                    .map(key ->
                                                            new Giving(
                                                                    key,
                                                                    writer.id(),
                                                                    today.plusWeeks(2)))
                                                    .toList()));
                });
    }

    private boolean canSignIn(SectionWriters.Writer writer) {
        return jdbc.sql("select organisation.can_sign_in(?)")
                .param(writer.id())
                .query(Boolean.class)
                .single();
    }

    /** The municipality, or the district whose name begins with the word. */
    private Optional<UnitId> unit(JsonNode texts, LocalDate day) {
        String key = texts.get("unit").asString();
        return jdbc.sql(
                        """
                        select unit_id from organisation.unit_on(:day)
                        where case when :key = 'stockholm' then parent_id is null
                            else lower(name) like :key || '%' end
                            and (parent_id is null or parent_id in (
                                select top.unit_id from organisation.unit_on(:day) top where top.parent_id is null))
                        order by name limit 1
                        """)
                .param("day", day)
                .param("key", key)
                .query(UUID.class)
                .optional()
                .map(UnitId::new);
    }

    private ReportId begin(JsonNode texts, UnitId unit, int year) {
        boolean past = year < LocalDate.now(clock).getYear();
        ReportId report =
                reports.begin(
                        unit,
                        ReportPeriod.t2(year),
                        new ReportService.Cover(
                                texts.get("registryNumber").asString(),
                                texts.get("contactSv").asString(),
                                texts.get("contactEmail").asString(),
                                null),
                        false,
                        true);
        for (JsonNode section : texts.get("sections")) {
            List<String> paragraphs = new ArrayList<>();
            section.get("paragraphs").forEach(one -> paragraphs.add(one.asString()));
            SectionKey key = SectionKey.of(section.get("key").asString());
            String text = String.join("\n\n", paragraphs).replace("{year}", Integer.toString(year));
            boolean done = !text.isEmpty() && (past || !WAITING.contains(key));
            reports.write(
                    report,
                    key,
                    new Writing(queries.section(report, key).version(), null, text, done));
        }
        return report;
    }

    private JsonNode read() {
        try (InputStream file =
                new ClassPathResource("sample/stockholm/report-texts.json").getInputStream()) {
            return json.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
