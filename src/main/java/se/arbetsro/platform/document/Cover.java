package se.arbetsro.platform.document;

import java.util.List;

/**
 * The head of a document.
 *
 * @param publisher the authority whose document it is
 * @param kind what sort of document it is: "Tjänsteutlåtande"
 * @param summary one sentence on what the document is about; also what search and file lists show
 * @param facts registry number, date, contact and the like, in the order to read them
 */
public record Cover(
        String publisher, String kind, String title, String summary, List<Facts.Fact> facts) {

    public Cover {
        facts = List.copyOf(facts);
        if (title.isBlank()) {
            throw new IllegalArgumentException("a document needs a title");
        }
    }
}
