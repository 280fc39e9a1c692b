package se.arbetsro.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.command.CommandLine;
import se.arbetsro.platform.command.ExitCode;
import se.arbetsro.platform.document.PdfConformance;
import se.arbetsro.report.ReportId;
import se.arbetsro.report.domain.contents.ReportPeriod;
import se.arbetsro.report.domain.document.ReportForm;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** {@code report t2} at the command line. */
@ArbetsroTest
class ReportCommandTests {

    @Autowired CommandLine commands;
    @Autowired ReportService reports;
    @Autowired ReportQueries queries;
    @Autowired TestData data;
    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_report_that_nobody_has_begun_is_made_with_its_automatic_parts() throws Exception {
        UnitId district = data.district("Kommandoby");

        assertThat(run("Kommandoby", "2025-T2", "report.pdf")).isEqualTo(ExitCode.DONE);

        byte[] pdf = Files.readAllBytes(folder.resolve("report.pdf"));
        PdfConformance.check(pdf);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("report.pdf");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Kommandoby");
        assertThat(data.asSystem(() -> queries.ofUnit(district))).isEmpty();
    }

    @Test
    void a_frozen_report_gives_the_bytes_that_were_kept() throws Exception {
        UnitId district = data.district("Frusenby");
        ReportId id =
                data.asSystem(() ->
                        reports.begin(
                                district,
                                ReportPeriod.t2(2025),
                                new ReportService.Cover("1/2025", null, null, null),
                                false,
                                false));
        data.runAs(TestData.SYSTEM, () -> reports.freeze(id));

        run("frusenby", "2025-T2", "a.docx");
        run(district.value().toString(), "2025-T2", "b.html");

        assertThat(Files.readAllBytes(folder.resolve("a.docx")))
                .isEqualTo(kept(id, ReportForm.DOCX));
        assertThat(Files.readAllBytes(folder.resolve("b.html")))
                .isEqualTo(kept(id, ReportForm.HTML));
    }

    private byte[] kept(ReportId id, ReportForm form) {
        return data.asSystem(() -> queries.file(queries.find(id), form).orElseThrow());
    }

    @Test
    void an_account_writes_reports_within_its_reach_and_no_others() {
        UnitId own = data.district("Egenby");
        data.district("Annanby");
        PersonId director = data.person("Dan", "Direktör", Role.DISTRICT_DIRECTOR, own);
        String login = "t" + director.value();

        assertThat(run("Egenby", "2025-T2", "own.html", "--as", login)).isEqualTo(ExitCode.DONE);
        assertThat(run("Annanby", "2025-T2", "other.html", "--as", login))
                .isEqualTo(ExitCode.FAILED);
        assertThat(folder.resolve("other.html")).doesNotExist();
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void what_cannot_be_is_said_in_words_with_the_exit_code_of_usage() {
        data.district("Ordby");

        assertThat(run("Ordby", "2025-Q3", "x.pdf")).isEqualTo(ExitCode.USAGE);
        assertThat(run("Ordby", "2025-T2", "x.txt")).isEqualTo(ExitCode.USAGE);
        assertThat(run("Ingenstans", "2025-T2", "x.pdf")).isEqualTo(ExitCode.USAGE);
        assertThat(run("Ordby", "2025-T2", "missing/x.pdf")).isEqualTo(ExitCode.USAGE);
        assertThat(run("Ordby", "2025-T2", "x.pdf", "--as", "nobody-of-that-name"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("2025-Q3", "x.txt", "Ingenstans", "nobody-of-that-name", "report t2");
    }

    private ExitCode run(String unit, String period, String file, String... more) {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                "report",
                                "t2",
                                "--unit",
                                unit,
                                "--period",
                                period,
                                "--out",
                                folder.resolve(file).toString()));
        words.addAll(List.of(more));
        words.addAll(List.of("--lang", "sv"));
        return commands.run(
                words,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
