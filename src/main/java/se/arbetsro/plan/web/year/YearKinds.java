package se.arbetsro.plan.web.year;

import java.util.Arrays;
import java.util.List;
import se.arbetsro.plan.domain.year.YearKind;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** The sorts of days in words. */
final class YearKinds {

    private YearKinds() {}

    static List<Option> options(Shell shell) {
        return Arrays.stream(YearKind.values())
                .map(kind -> Option.of(kind.key(), shell.t("year.kind." + kind.key())))
                .toList();
    }
}
