package se.arbetsro.platform.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;

/** Builds the navigation from what the modules contribute and the viewer may see. */
@Component
class Navigation {

    private final List<NavigationItem> items;
    private final Messages messages;

    Navigation(List<NavigationItem> items, Messages messages) {
        this.items =
                items.stream()
                        .sorted(
                                Comparator.comparing(NavigationItem::family)
                                        .thenComparingInt(NavigationItem::order))
                        .toList();
        this.messages = messages;
    }

    List<NavigationFamily> of(@Nullable Viewer viewer, Language language, String path) {
        if (viewer == null) {
            return List.of();
        }
        List<NavigationFamily> families = new ArrayList<>();
        for (NavigationItem.Family family : NavigationItem.Family.values()) {
            List<NavigationFamily.Item> visible =
                    items.stream()
                            .filter(item -> item.family() == family && item.visibleTo(viewer))
                            .map(item ->
                                    new NavigationFamily.Item(
                                            messages.text(language, item.label()),
                                            item.href(),
                                            isWithin(path, item.href())))
                            .toList();
            if (!visible.isEmpty()) {
                families.add(
                        new NavigationFamily(
                                messages.text(
                                        language,
                                        "platform.family."
                                                + family.name().toLowerCase(Locale.ROOT)),
                                visible.getFirst().href(),
                                visible.stream().anyMatch(NavigationFamily.Item::current),
                                visible));
            }
        }
        return families;
    }

    private static boolean isWithin(String path, String href) {
        return path.equals(href) || path.startsWith(href + "/");
    }
}
