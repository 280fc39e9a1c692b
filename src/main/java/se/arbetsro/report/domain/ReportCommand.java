package se.arbetsro.report.domain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.arbetsro.platform.command.Command;
import se.arbetsro.platform.command.CommandCall;
import se.arbetsro.platform.command.ExitCode;
import se.arbetsro.platform.command.UsageException;
import se.arbetsro.platform.security.Accounts;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.security.ViewerSource;
import se.arbetsro.report.domain.ReportQueries.UnitRow;
import se.arbetsro.report.domain.contents.Contents;
import se.arbetsro.report.domain.contents.ReportKind;
import se.arbetsro.report.domain.contents.ReportPeriod;
import se.arbetsro.report.domain.document.ReportDocument;
import se.arbetsro.report.domain.document.ReportFiles;
import se.arbetsro.report.domain.document.ReportForm;

/**
 * {@code report t2}, {@code report annual} and {@code report plan}: writes a report of a unit to a
 * file, as the operator or as a named account within its reach. A frozen report gives the bytes
 * that were kept; an open one is made as it is now; where none has been begun, all automatic parts
 * stand in it and the written ones are empty.
 */
@Component
class ReportCommand implements Command {

    private static final Map<String, ReportKind> KINDS =
            Map.of(
                    "t2", ReportKind.T2,
                    "annual", ReportKind.ANNUAL_REPORT,
                    "plan", ReportKind.OPERATING_PLAN);

    private final ReportQueries queries;
    private final ReportDocument t2;
    private final ReportFiles files;
    private final Accounts accounts;
    private final ViewerSource viewers;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ReportCommand(
            ReportQueries queries,
            ReportDocument t2,
            ReportFiles files,
            Accounts accounts,
            ViewerSource viewers,
            TransactionTemplate transactions,
            Clock clock) {
        this.queries = queries;
        this.t2 = t2;
        this.files = files;
        this.accounts = accounts;
        this.viewers = viewers;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "report";
    }

    @Override
    public Set<String> options() {
        return Set.of("unit", "period", "out", "as");
    }

    @Override
    public ExitCode run(CommandCall call) throws Exception {
        ReportKind kind =
                Optional.ofNullable(KINDS.get(String.join(" ", call.words())))
                        .orElseThrow(() -> new UsageException(call.t("command.report.words")));
        String unit = call.required("unit");
        ReportPeriod period = period(call, kind);
        Path out = Path.of(call.required("out"));
        ReportForm form = form(call, out);
        String login = call.option("as").orElse(null);
        if (login == null) {
            return write(call, unit, period, out, form);
        }
        Viewer viewer =
                accounts.idOf(login)
                        .flatMap(viewers::viewerOf)
                        .orElseThrow(() ->
                                new UsageException(call.t("command.report.noAccount", login)));
        return CurrentViewer.callAs(viewer, () -> write(call, unit, period, out, form));
    }

    private static ReportPeriod period(CommandCall call, ReportKind kind) throws UsageException {
        String typed = call.required("period");
        return ReportPeriod.of(kind, typed)
                .orElseThrow(() -> new UsageException(call.t("command.report.period", typed)));
    }

    private static ReportForm form(CommandCall call, Path out) throws UsageException {
        String name = String.valueOf(out.getFileName());
        ReportForm form = ReportForm.of(name.substring(name.lastIndexOf('.') + 1)).orElse(null);
        if (form == null) {
            throw new UsageException(call.t("command.report.form", name));
        }
        Path folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(out)) {
            throw new UsageException(call.t("command.report.folder", out.toString()));
        }
        return form;
    }

    private ExitCode write(
            CommandCall call, String unitTyped, ReportPeriod period, Path out, ReportForm form)
            throws UsageException, IOException {
        List<UnitRow> units = queries.unitsNamed(unitTyped, period.period().lastDay());
        if (units.size() != 1) {
            throw new UsageException(
                    call.t(
                            units.isEmpty() ? "command.report.noUnit" : "command.report.manyUnits",
                            unitTyped));
        }
        UnitRow unit = units.getFirst();
        call.err().println(call.t("command.report.reading", unit.name(), period.code()));
        Optional<byte[]> bytes = transactions.execute(_ -> bytes(call, unit, period, form));
        if (bytes.isEmpty()) {
            call.err().println(call.t("command.report.notYours", unit.name()));
            return ExitCode.FAILED;
        }
        save(out, bytes.get());
        call.out().println(call.t("command.report.done", out.toString(), bytes.get().length));
        return ExitCode.DONE;
    }

    private Optional<byte[]> bytes(
            CommandCall call, UnitRow unit, ReportPeriod period, ReportForm form) {
        return queries.of(unit.id(), period)
                .or(() -> queries.unwritten(unit.id(), period))
                .map(report ->
                        queries.file(report, form).orElseGet(() -> draw(call, report, form)));
    }

    private byte[] draw(CommandCall call, Report report, ReportForm form) {
        Contents contents = queries.contents(report);
        call.err().println(call.t("command.report.drawing", form.extension()));
        Instant version =
                report.frozenAt() == null
                        ? clock.instant().truncatedTo(ChronoUnit.SECONDS)
                        : report.frozenAt();
        return files.render(t2.of(contents, version, report.sha256()), form);
    }

    /** A file that is there stays whole until the new one is. */
    private static void save(Path out, byte[] bytes) throws IOException {
        Path whole = out.toAbsolutePath();
        Path part = Files.createTempFile(whole.getParent(), ".report", ".part");
        try {
            Files.write(part, bytes);
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
