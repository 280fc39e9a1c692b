package se.arbetsro.listening.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lists whose members are known by a key. */
final class Keyed {

    private Keyed() {}

    static <T> List<T> put(List<T> list, Function<T, String> key, T one) {
        List<T> changed = new ArrayList<>(list);
        for (int place = 0; place < list.size(); place++) {
            if (key.apply(list.get(place)).equals(key.apply(one))) {
                changed.set(place, one);
                return changed;
            }
        }
        changed.add(one);
        return changed;
    }
}
