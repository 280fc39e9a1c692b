package se.arbetsro.indicator.national;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.table.ImportError;
import se.arbetsro.platform.table.ImportResult;
import se.arbetsro.platform.table.ImportedRow;
import se.arbetsro.platform.table.Limits;
import se.arbetsro.platform.table.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what Kolada's interfaces answer, saved as files: version 2 and 3, which say truth as 0/1
 * and as true/false. The number of a row is that of the item in {@code values}, from 1. What is
 * about groups, regions and the country is passed over.
 */
public final class KoladaJson {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();

    private final List<ImportError> errors = new ArrayList<>();
    private int row;

    private KoladaJson() {}

    /** Whether a file is JSON and no table, by its first sign. */
    public static boolean is(byte[] file) {
        for (byte one : file) {
            boolean passed = one == ' ' || one == '\n' || one == '\r' || one == '\t' || one < 0;
            if (!passed) {
                return one == '{' || one == '[';
            }
        }
        return false;
    }

    /** Reads one item; gives its rows, and adds what is wrong with it. */
    private interface Item<T> {
        List<T> read(JsonNode item);
    }

    /** A file of measures. */
    public static ImportResult<NationalMeasure> measures(byte[] file) {
        var reader = new KoladaJson();
        Set<String> seen = new HashSet<>();
        return reader.read(
                file,
                item -> {
                    String id = reader.text(item, "id", 10, true);
                    String title = reader.text(item, "title", NationalMeasure.TITLE, true);
                    String description =
                            reader.text(item, "description", NationalMeasure.DESCRIPTION, false);
                    if (!id.isEmpty() && !id.matches(NationalMeasure.ID)) {
                        reader.wrong(id, "indicator.national.measureId");
                    } else if (!id.isEmpty() && !seen.add(id)) {
                        reader.wrong(id, "indicator.national.twice");
                    }
                    return List.of(new NationalMeasure(id, title, description));
                });
    }

    /** A file of municipalities. */
    public static ImportResult<Municipality> municipalities(byte[] file) {
        var reader = new KoladaJson();
        Set<String> seen = new HashSet<>();
        return reader.read(
                file,
                item -> {
                    String id = reader.text(item, "id", 10, true);
                    if (!Municipality.isOne(id) || item.path("type").asString("").equals("L")) {
                        return List.of();
                    }
                    if (!seen.add(id)) {
                        reader.wrong(id, "indicator.national.twice");
                    }
                    String name = reader.text(item, "title", Municipality.NAME, true);
                    return List.of(new Municipality(id, name));
                });
    }

    /**
     * A file of values.
     *
     * @param measures ids of those that there are
     * @param municipalities ids of those that there are
     */
    public static ImportResult<NationalValue> values(
            byte[] file, Set<String> measures, Set<String> municipalities) {
        var reader = new KoladaJson();
        Set<NationalValue.Place> seen = new HashSet<>();
        return reader.read(file, item -> reader.values(item, measures, municipalities, seen));
    }

    private List<NationalValue> values(
            JsonNode item,
            Set<String> measures,
            Set<String> municipalities,
            Set<NationalValue.Place> seen) {
        String municipality = text(item, "municipality", 10, true);
        if (!municipality.isEmpty() && !Municipality.isOne(municipality)) {
            return List.of();
        }
        String measure = text(item, "kpi", 10, true);
        if (!measure.isEmpty() && !measures.contains(measure)) {
            wrong(measure, "indicator.national.noMeasure", measure);
        }
        if (!municipality.isEmpty() && !municipalities.contains(municipality)) {
            wrong(municipality, "indicator.national.noMunicipality", municipality);
        }
        int year = year(item.path("period"));
        JsonNode all = item.path("values");
        if (!all.isArray()) {
            wrong("", "indicator.national.noValues");
            return List.of();
        }
        List<NationalValue> found = new ArrayList<>();
        for (JsonNode one : all) {
            String letter = one.path("gender").asString("");
            Optional<Sex> sex = Sex.of(letter);
            if (sex.isEmpty()) {
                wrong(letter, "indicator.national.sex.unknown");
                continue;
            }
            var value =
                    new NationalValue(
                            measure,
                            municipality,
                            year,
                            sex.get(),
                            number(one.path("value")),
                            text(one, "status", NationalValue.STATUS, false),
                            truth(one.path("isdeleted")));
            if (!seen.add(value.place())) {
                wrong(letter, "indicator.national.twice");
            }
            found.add(value);
        }
        return found;
    }

    private int year(JsonNode period) {
        String typed = period.isNumber() || period.isString() ? period.asString() : "";
        int year = typed.matches("[0-9]{4}") ? Integer.parseInt(typed) : 0;
        if (year < NationalValue.FROM || year > NationalValue.TO) {
            wrong(typed, "indicator.national.year.wrong");
        }
        return year;
    }

    private @Nullable BigDecimal number(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isNumber() || value.decimalValue().abs().compareTo(MOST) > 0) {
            wrong(value.toString(), "platform.table.cell.number");
            return null;
        }
        return value.decimalValue();
    }

    private static final BigDecimal MOST = new BigDecimal("1e15");

    private boolean truth(JsonNode said) {
        if (said.isMissingNode() || said.isNull()) {
            return false;
        }
        if (said.isBoolean()) {
            return said.asBoolean();
        }
        if (!said.isNumber() || said.asInt() != 0 && said.asInt() != 1) {
            wrong(said.toString(), "indicator.national.truth");
        }
        return said.isNumber() && said.asInt() == 1;
    }

    private String text(JsonNode item, String name, int longest, boolean required) {
        JsonNode node = item.path(name);
        String text = node.isString() ? node.asString().strip() : "";
        boolean absent = node.isMissingNode() || node.isNull();
        if (!absent && !node.isString() || required && text.isEmpty()) {
            wrong(node.toString(), "indicator.national.noText", name);
        } else if (text.length() > longest) {
            wrong(text, "platform.table.cell.tooLong", longest, text.length());
        }
        return text;
    }

    private void wrong(String typed, String key, Object... arguments) {
        errors.add(new ImportError(row, null, typed, Message.of(key, arguments)));
    }

    private <T> ImportResult<T> read(byte[] file, Item<T> one) {
        JsonNode values;
        try {
            JsonNode root = JSON.readTree(file);
            values = root.isArray() ? root : root.path("values");
        } catch (JacksonException broken) {
            return refused("indicator.national.notJson", broken.getLocation().getLineNr());
        }
        if (!values.isArray()) {
            return refused("indicator.national.notKolada");
        }
        List<ImportedRow<T>> rows = new ArrayList<>();
        for (JsonNode item : values) {
            row++;
            one.read(item).forEach(value -> rows.add(new ImportedRow<>(row, value)));
            if (rows.size() > Limits.DEFAULT.rows()) {
                return refused("indicator.national.tooMany", Limits.DEFAULT.rows());
            }
        }
        if (errors.isEmpty() && rows.isEmpty()) {
            return refused("indicator.national.nothing");
        }
        return errors.isEmpty() ? new ImportResult.Accepted<>(rows, List.of()) : refused();
    }

    private <T> ImportResult<T> refused(String key, Object... arguments) {
        row = 0;
        errors.clear();
        errors.add(ImportError.ofFile(Message.of(key, arguments)));
        return new ImportResult.Refused<>(
                List.copyOf(errors), 1, ImportResult.ColumnCount.of(errors), 0, 0);
    }

    private <T> ImportResult<T> refused() {
        return new ImportResult.Refused<>(
                errors.stream().limit(Limits.DEFAULT.errors()).toList(),
                errors.size(),
                ImportResult.ColumnCount.of(errors),
                row,
                (int) errors.stream().map(ImportError::row).distinct().count());
    }
}
