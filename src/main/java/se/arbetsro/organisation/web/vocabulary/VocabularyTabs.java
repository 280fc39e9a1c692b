package se.arbetsro.organisation.web.vocabulary;

import java.util.List;
import java.util.stream.Stream;
import se.arbetsro.platform.web.NavigationFamily.Item;
import se.arbetsro.platform.web.Shell;

/** The lists of the municipality's own words, as views beside each other. */
final class VocabularyTabs {

    static final String SERVICE_LINES = "/words/service-lines";
    static final String OCCUPATIONS = "/words/occupations";
    static final String UNIT_KINDS = "/words/unit-kinds";

    private VocabularyTabs() {}

    static List<Item> of(Shell shell) {
        return Stream.of(
                        new Item(shell.t("organisation.serviceLines"), SERVICE_LINES, false),
                        new Item(shell.t("organisation.occupations"), OCCUPATIONS, false),
                        new Item(shell.t("organisation.unitKinds"), UNIT_KINDS, false))
                .map(item -> new Item(item.label(), item.href(), shell.path().equals(item.href())))
                .toList();
    }
}
