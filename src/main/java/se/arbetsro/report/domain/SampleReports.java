package se.arbetsro.report.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.demo.SampleData;
import se.arbetsro.platform.time.Period;
import se.arbetsro.report.ReportId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Open T2 reports of this year for the city and for one district, with invented texts. */
@Component
class SampleReports implements SampleData {

    private static final String DISTRICT = "Farsta stadsdelsförvaltning";

    private final ReportService reports;
    private final ReportQueries queries;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    SampleReports(
            ReportService reports,
            ReportQueries queries,
            JdbcClient jdbc,
            JsonMapper json,
            Clock clock) {
        this.reports = reports;
        this.queries = queries;
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
        int year = LocalDate.now(clock).getYear();
        begin(texts.get("city"), "parent_id is null", year);
        for (JsonNode district : texts.get("districts")) {
            if (district.get("unit").asString().equals("farsta")) {
                begin(district, "name = '" + DISTRICT + "'", year);
            }
        }
    }

    private void begin(JsonNode texts, String condition, int year) {
        jdbc.sql("select unit_id from organisation.unit_latest where " + condition + " limit 1")
                .query(java.util.UUID.class)
                .optional()
                .map(UnitId::new)
                .ifPresent(unit -> begin(texts, unit, year));
    }

    private void begin(JsonNode texts, UnitId unit, int year) {
        ReportId report =
                reports.begin(
                        unit,
                        Period.t2(year),
                        new ReportService.Cover(
                                texts.get("registryNumber").asString(),
                                texts.get("contactSv").asString(),
                                texts.get("contactEmail").asString()),
                        true);
        for (JsonNode section : texts.get("sections")) {
            List<String> paragraphs = new ArrayList<>();
            section.get("paragraphs").forEach(one -> paragraphs.add(one.asString()));
            reports.write(
                    report,
                    SectionKey.of(section.get("key").asString()),
                    queries.section(report, SectionKey.of(section.get("key").asString())).version(),
                    String.join("\n\n", paragraphs).replace("{year}", Integer.toString(year)));
        }
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
