package se.arbetsro.indicator.web.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.arbetsro.indicator.TestFigures.FROM;
import static se.arbetsro.indicator.TestFigures.content;
import static se.arbetsro.indicator.TestFigures.count;
import static se.arbetsro.indicator.TestFigures.newKey;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.TestFigures;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.domain.ObservationQueries;
import se.arbetsro.indicator.domain.ObservationQueries.Found;
import se.arbetsro.indicator.domain.StatusSteps;
import se.arbetsro.indicator.domain.stewardship.Limits;
import se.arbetsro.indicator.domain.stewardship.Stewardship;
import se.arbetsro.indicator.domain.stewardship.Stewardships;
import se.arbetsro.indicator.figure.Missing;
import se.arbetsro.indicator.figure.Origin;
import se.arbetsro.indicator.figure.Per;
import se.arbetsro.indicator.figure.Status;
import se.arbetsro.indicator.figure.Wording;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.exchange.ImportCheck;
import se.arbetsro.platform.exchange.ImportCounts;
import se.arbetsro.platform.exchange.ImportRefused;
import se.arbetsro.platform.exchange.Imports;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Figures from files. */
@ArbetsroTest
class ObservationImportTests {

    private static final String HEADER =
            "Nyckel;Enhet;Avser;Uppmätt;Värde;Avrundat;I källan;Saknas;Status;Anteckning;Skäl till rättelse\n";

    @Autowired Imports imports;
    @Autowired IndicatorService indicators;
    @Autowired IndicatorQueries queries;
    @Autowired ObservationQueries figures;
    @Autowired StatusSteps steps;
    @Autowired Stewardships stewardships;
    @Autowired JdbcClient jdbc;
    @Autowired Messages messages;
    @Autowired TestData data;
    @Autowired Clock clock;

    private UnitId district;
    private String unit;
    private IndicatorKey key;
    private Viewer head;

    @BeforeEach
    void someoneWhoMayEnterFigures() {
        unit = "Filboda " + java.util.UUID.randomUUID();
        district = data.district(unit);
        key = newKey();
        data.runAs(TestData.SYSTEM, () -> indicators.create(key, count("Platser"), FROM));
        head = data.viewer(Role.HEAD_OF_DEPARTMENT, district);
    }

    @Test
    void figures_are_taken_in_with_where_they_come_from() {
        ImportCounts counts =
                carryOut(
                        row("2024-04", "2024-05", "23", "", "", "", "Mätt i maj."),
                        row("2024-11", "", ",9", "ja", "0,9 (?)", "", ""),
                        row("2025-04", "", "", "", "", "okänt", ""));

        assertThat(counts).isEqualTo(new ImportCounts(3, 0, 0));
        List<Found> figures = figures();
        assertThat(figures)
                .extracting(found -> found.point().value())
                .usingElementComparator(java.util.Comparator.nullsFirst(BigDecimal::compareTo))
                .containsExactly(new BigDecimal("23"), new BigDecimal("0.9"), null);
        assertThat(figures.get(0).point().measured()).hasToString("2024-05");
        assertThat(figures.get(1).point().printed()).isEqualTo("0,9 (?)");
        assertThat(figures.get(1).point().about()).isTrue();
        assertThat(figures.get(2).point().missing()).isEqualTo(Missing.NOT_KNOWN);
        assertThat(figures).allMatch(found -> found.point().origin() == Origin.IMPORTED);
    }

    @Test
    void errors_are_told_by_row_and_column_and_nothing_is_taken_in() {
        ImportCheck check =
                check(
                        row("2024-04", "", "23", "", "", "", ""),
                        row("april", "", "23", "", "", "", ""),
                        row("2024-04", "", "24", "", "", "", ""),
                        row("2024-11", "", "", "", "", "", ""),
                        key.value() + ";Ingenstans;2024-04;;1;;;;Rapporterat;;",
                        "no-such-key;" + unit + ";2024-04;;1;;;;Rapporterat;;");

        assertThat(check.right()).isFalse();
        assertThat(check.errors()).extracting(error -> error.row()).contains(5, 7);
        assertThatThrownBy(() ->
                        carryOut(
                                row("2024-04", "", "23", "", "", "", ""),
                                row("april", "", "23", "", "", "", "")))
                .isInstanceOf(ImportRefused.class);
        assertThat(figures()).isEmpty();
    }

    @Test
    void what_only_the_whole_shows_is_told_too() {
        ImportCheck check =
                check(
                        row("2024-04", "", "23", "", "", "", ""),
                        row("april", "", "23", "", "", "", ""),
                        row("2024-04", "", "24", "", "", "", ""),
                        key.value() + ";Ingenstans;2024-04;;1;;;;Rapporterat;;");

        assertThat(check.errors()).extracting(error -> error.row()).containsExactly(3, 4, 5);
        assertThat(check.errors().get(0).message().key()).isEqualTo("indicator.form.period");
        assertThat(check.errors().get(1).message().key()).isEqualTo("indicator.import.twice");
        assertThat(check.errors().get(2).message().key()).isEqualTo("indicator.import.unit");
    }

    @Test
    void a_file_does_not_write_over_what_was_worked_out_from_the_register() {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        """
                                        insert into indicator.observation (id, revision, definition_id, unit_id,
                                            slot, period, span, value, about, status, origin, known_from,
                                            known_by)
                                        values (gen_random_uuid(), 1, ?, ?, '2024-04', '2024-04',
                                            '[2024-04-01,2024-05-01)', 23, false, 'APPROVED', 'COMPUTED',
                                            now(), platform.viewer())
                                        """)
                                .params(
                                        queries.definition(key, 1).orElseThrow().id().value(),
                                        district.value())
                                .update());

        assertThat(
                        check(key.value() + ";" + unit + ";2024-04;;25;;;;Rapporterat;;För hand")
                                .errors())
                .extracting(error -> error.message().key())
                .containsExactly("indicator.import.computed");
    }

    @Test
    void a_row_outside_what_is_plausible_needs_a_note_and_is_weighed_against_the_rows_before() {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        stewardships.write(
                                key,
                                0,
                                new Stewardship.Content(
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        new Limits(null, null, BigDecimal.valueOf(50)))));

        ImportCheck check =
                check(
                        row("2024-04", "", "20", "", "", "", ""),
                        row("2024-05", "", "40", "", "", "", ""),
                        row("2024-06", "", "10", "", "", "", "Flytten till ny lokal."));

        assertThat(check.errors())
                .extracting(error -> error.message().key())
                .containsExactly("indicator.limits.changed");
        assertThat(check.errors().getFirst().row()).isEqualTo(3);
    }

    @Test
    void a_figure_that_is_there_is_put_right_only_with_a_reason_and_keeps_its_past() {
        carryOut(row("2024-04", "", "23", "", "", "", ""));

        assertThat(check(row("2024-04", "", "25", "", "", "", "")).errors())
                .extracting(error -> error.message().key())
                .containsExactly("indicator.import.reason");
        ImportCounts counts =
                carryOut(
                        key.value()
                                + ";"
                                + unit
                                + ";2024-04;;25;;;;Rapporterat;;Räknefel i förra filen");

        assertThat(counts).isEqualTo(new ImportCounts(0, 1, 0));
        Found now = figures().getFirst();
        assertThat(now.point().revision()).isEqualTo(2);
        assertThat(now.point().reason()).isEqualTo("Räknefel i förra filen");
        assertThat(data.asSystem(() -> figures.revisions(now.point().id(), LocalDate.now(clock))))
                .hasSize(2);
    }

    @Test
    void a_file_does_not_check_approve_or_publish_figures() {
        assertThat(check(key.value() + ";" + unit + ";2024-04;;25;;;;Publicerat;;").errors())
                .extracting(error -> error.message().key())
                .containsExactly("indicator.import.status");
        carryOut(key.value() + ";" + unit + ";2024-04;;25;;;;;;");
        Found reported = figures().getFirst();
        assertThat(reported.point().status()).isEqualTo(Status.REPORTED);
        assertThat(check(key.value() + ";" + unit + ";2024-04;;25;;;;Godkänt;;").errors())
                .extracting(error -> error.message().key())
                .containsExactly("indicator.import.status");

        TestFigures.take(data, steps, reported.point().id(), Status.APPROVED);

        assertThat(carryOut(key.value() + ";" + unit + ";2024-04;;25;;;;Godkänt;;"))
                .isEqualTo(new ImportCounts(0, 0, 1));
        carryOut(key.value() + ";" + unit + ";2024-04;;26;;;;Godkänt;;Räknefel");
        assertThat(figures().getFirst().point().status()).isEqualTo(Status.REPORTED);
    }

    @Test
    void what_was_exported_is_read_back_as_the_same() throws Exception {
        carryOut(
                row("2024-04", "2024-05", "23,5", "ja", "ca 23", "", "Mätt i maj."),
                row("2025-04", "", "", "", "", "okänt", ""));
        for (TableFormat format : TableFormat.values()) {
            for (Language language : Language.values()) {
                var file = new ByteArrayOutputStream();
                List<Found> figures = figures();
                data.as(
                        head,
                        () -> {
                            try {
                                new ObservationTable(
                                                new Wording(messages, language), queries.sources())
                                        .export()
                                        .write(
                                                format,
                                                language,
                                                clock.instant(),
                                                figures.stream(),
                                                file);
                            } catch (java.io.IOException e) {
                                throw new java.io.UncheckedIOException(e);
                            }
                            return true;
                        });

                ImportCounts counts =
                        data.as(
                                head,
                                () ->
                                        imports.carryOut(
                                                "observations",
                                                file.toByteArray(),
                                                _ -> {},
                                                _ -> {}));
                assertThat(counts).as(format + " " + language).isEqualTo(new ImportCounts(0, 0, 2));
            }
        }
    }

    @Test
    void a_share_of_too_few_people_is_not_taken_in() {
        IndicatorKey share = newKey();
        data.runAs(
                TestData.SYSTEM,
                () ->
                        indicators.create(
                                share,
                                content("Rörlighet", "procent per år", Per.YEAR, 1, true),
                                FROM));

        ImportCheck check = check(share.value() + ";" + unit + ";2024;;12,5;;;;Rapporterat;;");

        assertThat(check.errors())
                .extracting(error -> error.message().key())
                .containsExactly("indicator.observation.groupMissing");
    }

    @Test
    void nobody_enters_figures_for_others() {
        String other = "Annanboda " + java.util.UUID.randomUUID();
        data.district(other);

        assertThat(check(key.value() + ";" + other + ";2024-04;;1;;;;Rapporterat;;").errors())
                .extracting(error -> error.message().key())
                .containsExactly("indicator.import.unit");
    }

    private String row(
            String slot,
            String measured,
            String value,
            String about,
            String printed,
            String missing,
            String note) {
        return String.join(
                ";",
                key.value(),
                unit,
                slot,
                measured,
                value,
                about,
                printed,
                missing,
                "Rapporterat",
                note,
                "");
    }

    private static byte[] file(String... rows) {
        return (HEADER + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private ImportCheck check(String... rows) {
        return data.as(head, () -> imports.check("observations", file(rows), Language.SV));
    }

    private ImportCounts carryOut(String... rows) {
        return data.as(head, () -> imports.carryOut("observations", file(rows), _ -> {}, _ -> {}));
    }

    private List<Found> figures() {
        return data.asSystem(() -> figures.all(key, LocalDate.now(clock)));
    }
}
