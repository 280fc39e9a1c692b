package se.arbetsro.platform.document;

import java.util.List;

/** The few figures that matter most, side by side, each with its goal or its change. */
public record KeyFigures(List<KeyFigure> figures) implements Block {

    public KeyFigures {
        figures = List.copyOf(figures);
        if (figures.isEmpty() || figures.size() > 4) {
            throw new IllegalArgumentException("1 to 4 key figures, not " + figures.size());
        }
    }

    public static KeyFigures of(KeyFigure... figures) {
        return new KeyFigures(List.of(figures));
    }

    /**
     * @param figure as it is to be read: "13,6 %"
     * @param remark goal, change or date: "Mål 13 %"; empty for none
     * @param alert true to set it apart by colour; the remark says why
     */
    public record KeyFigure(String label, String figure, String remark, boolean alert) {

        public static KeyFigure of(String label, String figure, String remark) {
            return new KeyFigure(label, figure, remark, false);
        }
    }
}
