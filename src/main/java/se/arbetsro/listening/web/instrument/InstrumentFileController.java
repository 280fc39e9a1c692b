package se.arbetsro.listening.web.instrument;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.arbetsro.listening.InstrumentId;
import se.arbetsro.listening.domain.instrument.InstrumentChanged;
import se.arbetsro.listening.domain.instrument.InstrumentQueries;
import se.arbetsro.listening.domain.instrument.InstrumentVersion;
import se.arbetsro.listening.domain.instrument.Instruments;
import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.listening.instrument.InstrumentCheck;
import se.arbetsro.listening.instrument.InstrumentFile;
import se.arbetsro.listening.instrument.Rights;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.text.IdentityNumbers;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;

/** Instruments as files: handed over to the byte, and loaded into a draft. */
@Controller
@OfToday
class InstrumentFileController {

    private final Instruments instruments;
    private final InstrumentQueries queries;
    private final Drafts drafts;
    private final Access access;
    private final Once once;

    InstrumentFileController(
            Instruments instruments,
            InstrumentQueries queries,
            Drafts drafts,
            Access access,
            Once once) {
        this.instruments = instruments;
        this.queries = queries;
        this.drafts = drafts;
        this.access = access;
        this.once = once;
    }

    @Allowed(Permission.SURVEY_READ)
    @GetMapping("/surveys/instruments/{id}/document")
    ResponseEntity<byte[]> document(
            @PathVariable InstrumentId id,
            @RequestParam(required = false) @Nullable Integer version) {
        InstrumentVersion found = queries.find(id, version).orElseThrow(NotFound::new);
        String name = found.content().name().sv() + " v" + found.number() + ".json";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(found.document().getBytes(StandardCharsets.UTF_8));
    }

    @Allowed(Permission.SURVEY_EDIT)
    @GetMapping("/surveys/instruments/file")
    Html form(Shell shell) {
        access.requireEverywhere(Permission.SURVEY_EDIT);
        return Html.of(page(shell, Once.newKey(), null, false, List.of(), FormErrors.none(shell)));
    }

    private static InstrumentFilePage page(
            Shell shell,
            @Nullable String key,
            @Nullable InstrumentVersion into,
            boolean unmodified,
            List<String> faults,
            FormErrors errors) {
        return new InstrumentFilePage(
                shell, key == null ? "" : key, into, unmodified, faults, errors);
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/instruments/file")
    Html load(
            Shell shell,
            @RequestParam(required = false) @Nullable String key,
            @RequestParam(defaultValue = "false") boolean unmodified,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        access.requireEverywhere(Permission.SURVEY_EDIT);
        FormErrors errors = new FormErrors(shell);
        Instrument read =
                read(file, errors).map(one -> marked(one, unmodified, errors)).orElse(null);
        List<String> faults = faults(shell, read);
        if (read == null || errors.any() || !faults.isEmpty()) {
            return Html.invalid(page(shell, key, null, unmodified, faults, errors));
        }
        String location =
                once.create(
                        "instrument-file",
                        key,
                        InstrumentFile.write(read),
                        () -> InstrumentWords.href(instruments.create(read)));
        return Html.redirect(location).saying("listening.instrument.file.loaded");
    }

    /** The instrument as one that may only be used as it is, when that is said. */
    private static Instrument marked(Instrument read, boolean unmodified, FormErrors errors) {
        Rights rights = read.rights();
        if (!unmodified) {
            return read;
        }
        if (rights == null) {
            errors.add("unmodified", "listening.instrument.file.noRights");
            return read;
        }
        return new Instrument(
                read.name(),
                read.intro(),
                read.about(),
                read.audience(),
                new Rights(rights.holder(), rights.licence(), rights.url(), true),
                read.scales(),
                read.items(),
                read.scores());
    }

    private static List<String> faults(Shell shell, @Nullable Instrument read) {
        return read == null
                ? List.of()
                : InstrumentCheck.of(read).stream()
                        .map(fault -> InstrumentWords.fault(shell, read, fault))
                        .toList();
    }

    private static Optional<Instrument> read(@Nullable MultipartFile file, FormErrors errors)
            throws IOException {
        if (file == null || file.isEmpty()) {
            errors.add("file", "listening.instrument.file.needed");
            return Optional.empty();
        }
        if (file.getSize() > InstrumentFile.LARGEST) {
            errors.add(
                    "file", "listening.instrument.file.tooLarge", InstrumentFile.LARGEST / 1_000);
            return Optional.empty();
        }
        String text = text(file.getBytes()).orElse(null);
        if (text == null) {
            errors.add("file", "listening.instrument.file.noText");
            return Optional.empty();
        }
        if (IdentityNumbers.withCheckDigitIn(text)) {
            errors.add("file", "platform.form.identityNumber");
            return Optional.empty();
        }
        try {
            return Optional.of(InstrumentFile.read(text));
        } catch (InstrumentFile.Unreadable e) {
            errors.add(
                    "file",
                    e.place().isEmpty()
                            ? "listening.instrument.file.unreadable"
                            : "listening.instrument.file.unreadableAt",
                    e.place());
            return Optional.empty();
        }
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    @Allowed(Permission.SURVEY_EDIT)
    @GetMapping("/surveys/instruments/{id}/file")
    Html replacing(Shell shell, @PathVariable InstrumentId id) {
        InstrumentVersion draft = drafts.open(id);
        return Html.of(
                page(
                        shell,
                        "",
                        draft,
                        draft.content().isUnmodified(),
                        List.of(),
                        FormErrors.none(shell)));
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/instruments/{id}/file")
    Html replace(
            Shell shell,
            @PathVariable InstrumentId id,
            @RequestParam(required = false) @Nullable String version,
            @RequestParam(defaultValue = "false") boolean unmodified,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        InstrumentVersion draft = drafts.open(id);
        FormErrors errors = new FormErrors(shell);
        boolean asItIs = unmodified || draft.content().isUnmodified();
        Instrument read = read(file, errors).map(one -> marked(one, asItIs, errors)).orElse(null);
        List<String> faults = faults(shell, read);
        if (read == null || errors.any() || !faults.isEmpty()) {
            return Html.invalid(page(shell, "", draft, asItIs, faults, errors));
        }
        try {
            return Drafts.told(
                    id,
                    instruments.replace(id, SeenVersion.of(version), read),
                    "",
                    "listening.instrument.file.loaded");
        } catch (InstrumentChanged _) {
            errors.add(FormErrors.FORM, "listening.instrument.file.changed");
            return Html.invalid(page(shell, "", draft, asItIs, List.of(), errors));
        }
    }
}
