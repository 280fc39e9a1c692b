package se.arbetsro.platform.table;

import java.util.Set;
import se.arbetsro.platform.text.Language;

record YesNoType() implements ValueType<Boolean> {

    private static final Label YES = new Label("Ja", "Yes");
    private static final Label NO = new Label("Nej", "No");
    private static final Set<String> YESES = Set.of("ja", "j", "yes", "y", "sant", "true", "1");
    private static final Set<String> NOES = Set.of("nej", "n", "no", "falskt", "false", "0");

    @Override
    public Parsed<Boolean> parse(Cell cell) {
        var typed = Texts.folded(cell.typed());
        if (YESES.contains(typed)) {
            return Parsed.value(true);
        }
        return NOES.contains(typed)
                ? Parsed.value(false)
                : Parsed.fault("platform.table.cell.yesNo");
    }

    @Override
    public Cell write(Boolean value, Language language) {
        return Cell.text((value ? YES : NO).in(language));
    }

    @Override
    public Label explanation() {
        return new Label("Ja eller Nej", "Yes or No");
    }

    @Override
    public int width() {
        return 8;
    }
}
