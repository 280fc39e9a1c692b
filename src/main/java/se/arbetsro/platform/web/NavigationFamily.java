package se.arbetsro.platform.web;

import java.util.List;

/**
 * One family of the navigation as the viewer sees it.
 *
 * @param label its words
 * @param href where it leads: to its first item
 * @param current whether the page belongs to it
 */
public record NavigationFamily(String label, String href, boolean current, List<Item> items) {

    /** One place within a family. */
    public record Item(String label, String href, boolean current) {}
}
