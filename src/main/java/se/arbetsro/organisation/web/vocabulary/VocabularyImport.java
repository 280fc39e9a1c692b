package se.arbetsro.organisation.web.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.exchange.ImportCounts;
import se.arbetsro.platform.exchange.ImportKind;
import se.arbetsro.platform.exchange.ImportPreview;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.table.Column;
import se.arbetsro.platform.table.ImportError;
import se.arbetsro.platform.table.ImportedRow;
import se.arbetsro.platform.table.Message;

/**
 * Words of the municipality from a file: new ones are added, known ones changed, what is not in the
 * file stays. An alias moves from one word to another only by hand, so that a slip in a file takes
 * no name from anyone.
 */
abstract class VocabularyImport<T> implements ImportKind<T> {

    private final Access access;

    VocabularyImport(Access access) {
        this.access = access;
    }

    abstract List<T> existing();

    abstract String keyOf(T word);

    abstract String nameOf(T word);

    abstract List<String> aliasesOf(T word);

    /** What the file says, with what it does not hold taken from what is there. */
    abstract T upon(T word, T existing);

    abstract void add(T word);

    abstract void change(T word);

    @Override
    public boolean allowedTo(Viewer viewer) {
        return offeredTo(viewer) && access.mayEverywhere(Permission.UNIT_CHANGE);
    }

    @Override
    public boolean offeredTo(Viewer viewer) {
        return Access.may(viewer, Permission.UNIT_CHANGE);
    }

    @Override
    @Transactional(readOnly = true)
    public ImportPreview preview(List<ImportedRow<T>> rows) {
        Map<String, T> known = known();
        Map<String, String> owners = new HashMap<>();
        known.values()
                .forEach(word ->
                        aliasesOf(word).forEach(alias -> owners.put(folded(alias), keyOf(word))));
        named(rows, known).forEach(owners::putIfAbsent);
        List<ImportError> errors = new ArrayList<>();
        for (ImportedRow<T> row : rows) {
            String key = keyOf(row.value());
            for (String alias : aliasesOf(row.value())) {
                String owner = owners.putIfAbsent(folded(alias), key);
                if (owner != null && !owner.equals(key)) {
                    errors.add(
                            ImportError.at(
                                    row.number(),
                                    aliases(),
                                    alias,
                                    Message.of("organisation.nameTaken", alias)));
                }
            }
        }
        return new ImportPreview(counts(rows, known), errors);
    }

    /** Which word each key and name means when the file has been taken in. */
    private Map<String, String> named(List<ImportedRow<T>> rows, Map<String, T> known) {
        Map<String, T> then = new HashMap<>(known);
        rows.forEach(row -> then.put(keyOf(row.value()), row.value()));
        Map<String, String> named = new HashMap<>();
        then.forEach((key, word) -> {
            named.put(folded(key), key);
            named.putIfAbsent(folded(nameOf(word)), key);
        });
        return named;
    }

    Column<?> aliases() {
        return VocabularyFiles.ALIASES;
    }

    private ImportCounts counts(List<ImportedRow<T>> rows, Map<String, T> known) {
        int created = 0;
        int same = 0;
        for (ImportedRow<T> row : rows) {
            T there = known.get(keyOf(row.value()));
            if (there == null) {
                created++;
            } else if (says(row.value(), there)) {
                same++;
            }
        }
        return new ImportCounts(created, rows.size() - created - same, same);
    }

    @Override
    @Transactional
    public ImportCounts carryOut(List<ImportedRow<T>> rows, IntConsumer done) {
        Map<String, T> known = known();
        ImportCounts counts = counts(rows, known);
        int count = 0;
        for (ImportedRow<T> row : rows) {
            T there = known.get(keyOf(row.value()));
            if (there == null) {
                add(row.value());
            } else if (!says(row.value(), there)) {
                change(upon(row.value(), there));
            }
            done.accept(++count);
        }
        return counts;
    }

    private boolean says(T word, T there) {
        return Objects.equals(upon(word, there), upon(there, there));
    }

    private Map<String, T> known() {
        Map<String, T> known = new HashMap<>();
        existing().forEach(word -> known.put(keyOf(word), word));
        return known;
    }

    static String folded(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    /** The same aliases in one order, so that two lists of them can be compared. */
    static List<String> inOrder(List<String> aliases) {
        return aliases.stream().sorted().toList();
    }
}
