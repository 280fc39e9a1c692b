package se.arbetsro.organisation.domain.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.UnitReference;

/** A higher module in miniature: things at units, one of which a unit may have at most. */
@TestComponent
class KeptThings implements UnitReference {

    final Map<UUID, UnitId> where = new LinkedHashMap<>();
    final List<LocalDate> movedOn = new ArrayList<>();
    final List<UnitId> full = new ArrayList<>();

    UUID at(UnitId unit) {
        UUID id = UUID.randomUUID();
        where.put(id, unit);
        return id;
    }

    @Override
    public String kind() {
        return "kept-thing";
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public List<Item> openAt(Collection<UnitId> units, LocalDate day) {
        return where.entrySet().stream()
                .filter(entry -> units.contains(entry.getValue()))
                .map(entry ->
                        new Item(entry.getKey(), entry.getValue(), "En sak", "pågår", "/units"))
                .toList();
    }

    @Override
    public Optional<String> hindrance(Item item, UnitId to) {
        return full.contains(to)
                ? Optional.of("organisation.change.problem.parentGone")
                : Optional.empty();
    }

    @Override
    public void move(List<Move> moves, LocalDate day) {
        moves.forEach(move -> where.put(move.id(), move.to()));
        movedOn.add(day);
    }
}
