package se.arbetsro.platform.table;

import se.arbetsro.platform.text.IdentityNumbers;
import se.arbetsro.platform.text.Language;

record TextType(int longest) implements ValueType<String> {

    @Override
    public Parsed<String> parse(Cell cell) {
        var text = Texts.tidy(cell.typed());
        if (text.length() > longest) {
            return Parsed.fault("platform.table.cell.tooLong", longest, text.length());
        }
        if (IdentityNumbers.withCheckDigitIn(text)) {
            return Parsed.fault("platform.form.identityNumber");
        }
        return Texts.hasControl(text)
                ? Parsed.fault("platform.table.cell.control")
                : Parsed.value(text);
    }

    @Override
    public Cell write(String value, Language language) {
        return Cell.text(value);
    }

    @Override
    public Label explanation() {
        return new Label(
                "Text, högst " + longest + " tecken", "Text, at most " + longest + " characters");
    }

    @Override
    public int width() {
        return longest > 100 ? 40 : 24;
    }
}
