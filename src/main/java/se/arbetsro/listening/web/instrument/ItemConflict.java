package se.arbetsro.listening.web.instrument;

import java.util.List;
import se.arbetsro.listening.domain.instrument.InstrumentVersion;
import se.arbetsro.listening.instrument.Item;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.LastSaved;
import se.arbetsro.platform.web.Shell;

/** Both texts of an item that two have changed. */
final class ItemConflict {

    private ItemConflict() {}

    static ConflictPage of(ItemFormPage page, InstrumentVersion now, String key, LastSaved.By by) {
        Shell shell = page.shell();
        Item item = now.content().item(key).orElseThrow(NotFound::new);
        ItemForm mine = page.form();
        ItemForm theirs = ItemForm.of(item, now.revision());
        ItemFormPage current = new ItemFormPage(shell, now, key, theirs, page.errors());
        return new ConflictPage(
                shell,
                page.action(),
                page.back(),
                now.revision(),
                by.name(),
                by.time(),
                List.of(
                        Field.hidden("format", mine.format()),
                        Field.text(
                                "prompt", label(shell, "prompt"), mine.prompt(), theirs.prompt()),
                        Field.text("help", label(shell, "help"), mine.help(), theirs.help()),
                        Field.chosen(
                                shell,
                                "scale",
                                label(shell, "scale"),
                                mine.scale(),
                                theirs.scale(),
                                current.scales()),
                        Field.ticked(
                                shell,
                                "reversed",
                                label(shell, "reversed"),
                                mine.reversed(),
                                theirs.reversed()),
                        Field.line(
                                "comment",
                                label(shell, "comment"),
                                mine.comment(),
                                theirs.comment()),
                        Field.chosen(
                                shell,
                                "from",
                                label(shell, "from"),
                                mine.from(),
                                theirs.from(),
                                current.lists()),
                        Field.text(
                                "options",
                                label(shell, "options"),
                                mine.options(),
                                theirs.options()),
                        Field.line("most", label(shell, "most"), mine.most(), theirs.most()),
                        Field.ticked(
                                shell,
                                "ordered",
                                label(shell, "ordered"),
                                mine.ordered(),
                                theirs.ordered()),
                        Field.ticked(
                                shell,
                                "other",
                                label(shell, "other"),
                                mine.other(),
                                theirs.other()),
                        Field.ticked(
                                shell,
                                "background",
                                label(shell, "background"),
                                mine.background(),
                                theirs.background()),
                        Field.line("unit", label(shell, "unit"), mine.unit(), theirs.unit()),
                        Field.line("least", label(shell, "least"), mine.least(), theirs.least()),
                        Field.line(
                                "greatest",
                                label(shell, "greatest"),
                                mine.greatest(),
                                theirs.greatest()),
                        Field.line(
                                "decimals",
                                label(shell, "decimals"),
                                mine.decimals(),
                                theirs.decimals()),
                        Field.line(
                                "longest",
                                label(shell, "longest"),
                                mine.longest(),
                                theirs.longest()),
                        Field.chosen(
                                shell,
                                "role",
                                label(shell, "role"),
                                mine.role(),
                                theirs.role(),
                                current.roles()),
                        Field.chosen(
                                shell,
                                "conditions",
                                label(shell, "conditions"),
                                commas(mine.conditionsOrNone()),
                                commas(theirs.conditionsOrNone()),
                                current.conditions())));
    }

    private static String label(Shell shell, String field) {
        return shell.t("listening.instrument.item." + field);
    }

    private static String commas(List<String> values) {
        return String.join(",", values);
    }
}
