package se.arbetsro.platform.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.command.Command;
import se.arbetsro.platform.command.CommandCall;
import se.arbetsro.platform.command.CommandProgress;
import se.arbetsro.platform.command.ExitCode;
import se.arbetsro.platform.command.UsageException;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.security.ActingAccount;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;
import se.arbetsro.platform.web.Shells;

/**
 * {@code export}: writes a list as a file, a row at a time. As a named account, so that a file
 * holds what that person may see and no more; that the operator made it stands in the audit trail.
 */
@Component
class ExportCommand implements Command {

    private final List<ExportList> lists;
    private final ActingAccount accounts;
    private final Shells shells;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionTemplate reading;

    ExportCommand(
            List<ExportList> lists,
            ActingAccount accounts,
            Shells shells,
            AuditTrail audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.lists = lists.stream().sorted(Comparator.comparing(ExportList::key)).toList();
        this.accounts = accounts;
        this.shells = shells;
        this.audit = audit;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public Set<String> options() {
        return Set.of("as", "format", "out", "filter", "as-of");
    }

    @Override
    public List<String> notes(Messages messages, Language language) {
        return List.of(
                messages.text(
                        language,
                        "command.export.lists",
                        lists.stream()
                                .map(list ->
                                        list.parameters().isEmpty()
                                                ? list.key()
                                                : list.key()
                                                        + " ("
                                                        + list.parameters().stream()
                                                                .sorted()
                                                                .collect(Collectors.joining(" "))
                                                        + ")")
                                .collect(Collectors.joining(", "))));
    }

    @Override
    public ExitCode run(CommandCall call) throws UsageException, IOException {
        ExportList list = list(call);
        TableFormat format = format(call);
        LocalDate asOf = asOf(call);
        ExportFilter filter = ExportFilter.of(call.option("filter").orElse(""));
        for (String name : filter.names()) {
            if (!list.parameters().contains(name)) {
                throw new UsageException(call.t("command.export.noParameter", name));
            }
        }
        String login = call.required("as");
        Viewer viewer =
                accounts.of(login)
                        .orElseThrow(() -> new UsageException(call.t("command.noAccount", login)));
        if (!CurrentViewer.callAs(viewer, () -> list.allowedTo(viewer))) {
            throw new Forbidden();
        }
        audit.recordAlone(
                new Act("list.exported", "list", list.key(), null, List.of())
                        .with("account", null, login));
        Path out = call.option("out").map(Path::of).orElse(null);
        CommandProgress progress = new CommandProgress(call, "command.rows");
        CurrentViewer.<@Nullable Void, IOException>callAs(
                viewer,
                () -> {
                    TableFile<?> file =
                            list.file(shells.ofCommand(call.language(), asOf), format, filter);
                    if (out == null) {
                        var buffered = new BufferedOutputStream(call.out());
                        write(file, buffered, progress);
                        buffered.flush();
                    } else {
                        writeTo(out, file, progress);
                    }
                    return null;
                });
        if (out != null) {
            call.err().println(call.t("command.export.done", progress.done(), out.toString()));
        }
        return ExitCode.DONE;
    }

    private ExportList list(CommandCall call) throws UsageException {
        if (call.words().size() == 1) {
            for (ExportList list : lists) {
                if (list.key().equals(call.words().getFirst())) {
                    return list;
                }
            }
        }
        throw new UsageException(call.t("command.export.which"));
    }

    /** As asked for, or by the name of the file; otherwise CSV. */
    private static TableFormat format(CommandCall call) throws UsageException {
        String out = call.option("out").orElse("");
        String asked = call.option("format").orElse("");
        if (asked.isEmpty()) {
            return TableFormat.byExtension(out.substring(out.lastIndexOf('.') + 1))
                    .orElse(TableFormat.CSV);
        }
        return TableFormat.byExtension(asked)
                .orElseThrow(() -> new UsageException(call.t("command.export.format")));
    }

    private static @Nullable LocalDate asOf(CommandCall call) throws UsageException {
        try {
            return call.option("as-of").map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException _) {
            throw new UsageException(call.t("platform.form.date"));
        }
    }

    /** Whole or not at all: beside it first, and then in its place. */
    private void writeTo(Path out, TableFile<?> file, CommandProgress progress) throws IOException {
        Path whole = out.toAbsolutePath();
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(part))) {
                write(file, to, progress);
            }
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private <T> void write(TableFile<T> file, OutputStream to, CommandProgress progress)
            throws IOException {
        try {
            reading.executeWithoutResult(_ -> {
                try (var rows = file.rows().get()) {
                    file.export()
                            .write(
                                    file.format(),
                                    file.language(),
                                    clock.instant(),
                                    rows.peek(_ -> progress.step()),
                                    to);
                } catch (IOException full) {
                    throw new UncheckedIOException(full);
                }
            });
        } catch (UncheckedIOException full) {
            throw full.getCause();
        }
    }
}
