package se.arbetsro.platform.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.command.Command;
import se.arbetsro.platform.command.CommandCall;
import se.arbetsro.platform.command.CommandProgress;
import se.arbetsro.platform.command.ExitCode;
import se.arbetsro.platform.command.UsageException;
import se.arbetsro.platform.security.ActingAccount;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.table.ImportError;
import se.arbetsro.platform.table.Limits;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;

/**
 * {@code import}: takes in a file, all or nothing, or only tries it. As the operator, or as a named
 * account within its reach.
 */
@Component
class ImportCommand implements Command {

    private static final int SHOWN_ERRORS = 200;

    private final List<ImportKind<?>> kinds;
    private final Imports imports;
    private final ActingAccount accounts;
    private final AuditTrail audit;
    private final TransactionTemplate transactions;

    ImportCommand(
            List<ImportKind<?>> kinds,
            Imports imports,
            ActingAccount accounts,
            AuditTrail audit,
            TransactionTemplate transactions) {
        this.kinds = kinds;
        this.imports = imports;
        this.accounts = accounts;
        this.audit = audit;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Set<String> options() {
        return Set.of("as");
    }

    @Override
    public Set<String> flags() {
        return Set.of("check");
    }

    @Override
    public List<String> notes(Messages messages, Language language) {
        return List.of(messages.text(language, "command.import.kinds", keys()));
    }

    private String keys() {
        return kinds.stream()
                .map(ImportKind::key)
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining(", "));
    }

    @Override
    public ExitCode run(CommandCall call) throws UsageException, IOException {
        if (call.words().size() != 2
                || kinds.stream().noneMatch(one -> one.key().equals(call.words().getFirst()))) {
            throw new UsageException(call.t("command.import.which"));
        }
        String kind = call.words().getFirst();
        byte[] file = read(call, Path.of(call.words().getLast()));
        String login = call.option("as").orElse(null);
        if (login == null) {
            return run(call, kind, file);
        }
        Viewer viewer =
                accounts.of(login)
                        .orElseThrow(() -> new UsageException(call.t("command.noAccount", login)));
        return CurrentViewer.callAs(viewer, () -> run(call, kind, file));
    }

    private static byte[] read(CommandCall call, Path path) throws UsageException, IOException {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new UsageException(call.t("command.noFile", path.toString()));
        }
        if (Files.size(path) > Limits.DEFAULT.bytes()) {
            throw new UsageException(
                    call.t("platform.table.file.tooLarge", Limits.DEFAULT.bytes() >> 20));
        }
        return Files.readAllBytes(path);
    }

    private ExitCode run(CommandCall call, String kind, byte[] file) {
        ImportCheck check = imports.check(kind, file, call.language());
        if (!check.ignoredColumns().isEmpty()) {
            call.err()
                    .println(
                            call.t(
                                    "command.import.ignored",
                                    String.join(", ", check.ignoredColumns())));
        }
        if (!check.right()) {
            check.errors().stream()
                    .limit(SHOWN_ERRORS)
                    .forEach(error -> call.err().println(words(call, error)));
            call.err().println(call.t("command.import.refused", check.errorCount()));
            return ExitCode.FAILED;
        }
        if (call.has("check")) {
            tell(call, "command.import.right", check.counts());
            return ExitCode.DONE;
        }
        CommandProgress progress = new CommandProgress(call, "command.rows");
        ImportCounts counts =
                transactions.execute(_ -> {
                    ImportCounts done = imports.carryOut(kind, file, _ -> {}, progress::at);
                    audit.record(
                            Act.of("import.carriedOut", "import", UUID.randomUUID())
                                    .with("kind", null, kind)
                                    .with("created", null, done.created())
                                    .with("changed", null, done.changed())
                                    .with("sha256", null, sha256(file)));
                    return done;
                });
        tell(call, "command.import.done", counts);
        return ExitCode.DONE;
    }

    private static void tell(CommandCall call, String key, ImportCounts counts) {
        call.out().println(call.t(key, counts.created(), counts.changed(), counts.same()));
    }

    /** Row and column before what is wrong there. */
    private static String words(CommandCall call, ImportError error) {
        String words = error.message().in(call.messages(), call.language());
        if (error.row() == 0) {
            return words;
        }
        ImportError.Place place = error.place();
        String where =
                place == null
                        ? call.t("command.import.row", String.valueOf(error.row()))
                        : call.t(
                                "command.import.cell",
                                String.valueOf(error.row()),
                                place.header().in(call.language()));
        return error.typed().isEmpty()
                ? where + ": " + words
                : where + " (" + error.typed() + "): " + words;
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
