package se.arbetsro.organisation.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.UnitEntry;
import se.arbetsro.platform.time.Validity;

/** The units of the sample, by the keys that its files use. */
record SampleUnits(Map<String, UnitEntry> byKey, List<UnitEntry.Succession> successions) {

    static SampleUnits read(Luck luck) {
        Map<String, List<SampleFile.Row>> rows = new LinkedHashMap<>();
        SampleFile.named("units")
                .rows()
                .forEach(row ->
                        rows.computeIfAbsent(row.text("key"), _ -> new ArrayList<>()).add(row));
        Map<String, UnitId> ids = new LinkedHashMap<>();
        rows.keySet().forEach(key -> ids.put(key, new UnitId(luck.id())));
        Map<String, List<UnitEntry.Line>> lines = lines();

        Map<String, UnitEntry> units = new LinkedHashMap<>();
        rows.forEach((key, periods) ->
                units.put(
                        key,
                        new UnitEntry(
                                of(ids, key),
                                key,
                                periods.getFirst().yes("sample"),
                                periods.getFirst().optional("noteSv"),
                                periods.getFirst().optional("noteEn"),
                                periods.stream().map(row -> period(row, ids)).toList(),
                                lines.getOrDefault(key, List.of()))));
        List<UnitEntry.Succession> successions =
                SampleFile.named("predecessors").rows().stream()
                        .map(row ->
                                new UnitEntry.Succession(
                                        of(ids, row.text("successor")),
                                        of(ids, row.text("predecessor")),
                                        row.day("from")))
                        .toList();
        return new SampleUnits(units, successions);
    }

    private static Map<String, List<UnitEntry.Line>> lines() {
        Map<String, List<UnitEntry.Line>> lines = new LinkedHashMap<>();
        SampleFile.named("unit-service-lines")
                .rows()
                .forEach(row ->
                        lines.computeIfAbsent(row.text("unit"), _ -> new ArrayList<>())
                                .add(new UnitEntry.Line(row.text("serviceLine"), row.valid())));
        return lines;
    }

    private static UnitEntry.Period period(SampleFile.Row row, Map<String, UnitId> ids) {
        String parent = row.optional("parent");
        return new UnitEntry.Period(
                row.valid(),
                row.text("nameSv"),
                row.optional("nameEn"),
                row.optional("shortNameSv"),
                row.text("kind"),
                parent == null ? null : of(ids, parent));
    }

    private static UnitId of(Map<String, UnitId> ids, String key) {
        UnitId id = ids.get(key);
        if (id == null) {
            throw new IllegalStateException("The sample has no unit " + key);
        }
        return id;
    }

    UnitEntry unit(String key) {
        return Optional.ofNullable(byKey.get(key))
                .orElseThrow(() -> new IllegalStateException("The sample has no unit " + key));
    }

    List<UnitEntry> all() {
        return List.copyOf(byKey.values());
    }

    /** The units of a kind that exist on a day. */
    List<UnitEntry> on(LocalDate day, String kind) {
        return byKey.values().stream()
                .filter(unit -> period(unit, day).filter(p -> p.kind().equals(kind)).isPresent())
                .toList();
    }

    /** What the unit is on a day; empty when it does not exist then. */
    static Optional<UnitEntry.Period> period(UnitEntry unit, LocalDate day) {
        return unit.periods().stream().filter(one -> one.valid().contains(day)).findFirst();
    }

    static LocalDate firstDay(UnitEntry unit) {
        return unit.periods().stream()
                .map(period -> period.valid().from())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** The units that this one took over from, of the same kind as it. */
    List<UnitEntry> predecessors(UnitEntry unit) {
        String kind = unit.periods().getLast().kind();
        return successions.stream()
                .filter(one -> one.unit().equals(unit.id()))
                .flatMap(one ->
                        byKey.values().stream().filter(u -> u.id().equals(one.predecessor())))
                .filter(one -> one.periods().getLast().kind().equals(kind))
                .toList();
    }

    /** Whether the unit exists on all these days. */
    static boolean exists(UnitEntry unit, Validity days) {
        LocalDate last = days.until();
        return period(unit, days.from()).isPresent()
                && (last == null
                        ? unit.periods().getLast().valid().until() == null
                        : period(unit, last.minusDays(1)).isPresent());
    }
}
