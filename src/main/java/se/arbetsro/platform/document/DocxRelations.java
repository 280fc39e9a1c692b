package se.arbetsro.platform.document;

import java.util.ArrayList;
import java.util.List;
import se.arbetsro.platform.markup.Markup;

/** What one part of a DOCX file refers to, each under a short id. */
final class DocxRelations {

    private static final String TYPES =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final List<Relation> relations = new ArrayList<>();

    /** Refers to another part of the file; gives the id. */
    String part(String kind, String target) {
        return add(new Relation(TYPES + kind, target, false));
    }

    /** Refers to another part by a type of its own; gives the id. */
    String partOfType(String type, String target) {
        return add(new Relation(type, target, false));
    }

    /** Refers to an address outside the file; gives the id. */
    String address(String address) {
        return add(new Relation(TYPES + "hyperlink", address, true));
    }

    private String add(Relation relation) {
        int known = relations.indexOf(relation);
        if (known < 0) {
            relations.add(relation);
            known = relations.size() - 1;
        }
        return "rId" + (known + 1);
    }

    @Override
    public String toString() {
        var xml = new Markup();
        xml.open(
                "Relationships",
                "xmlns",
                "http://schemas.openxmlformats.org/package/2006/relationships");
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = relations.get(i);
            xml.leaf(
                    "Relationship",
                    "Id",
                    "rId" + (i + 1),
                    "Type",
                    relation.type(),
                    "Target",
                    relation.target(),
                    "TargetMode",
                    relation.outside() ? "External" : null);
        }
        return xml.close().toString();
    }

    private record Relation(String type, String target, boolean outside) {}
}
