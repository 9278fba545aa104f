package cn.yaodian.writing.pdf;

import cn.yaodian.typesetting.Part;
import cn.yaodian.typesetting.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;

/**
 * What the pieces of a document are, in the order of reading (ISO 32000-1, 14.7, 14.8): the tree by which screen readers
 * read it aloud and by which text is taken out of it. Pages are added one after the other.
 */
final class StructureTree {

    /** A title is no heading of the text: its levels begin below it. Readers that do not know it read a paragraph. */
    private static final String TITLE = "Title";

    private final PDDocument document;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole;
    /** The latest element of each role, which goes on where a part does. */
    private final Map<Role, PDStructureElement> latest = new HashMap<>();
    private final Map<Integer, PDParentTreeValue> parents = new HashMap<>();
    private @Nullable PDStructureElement table;
    private @Nullable PDStructureElement row;
    private int rowIndex;
    private @Nullable PDPage page;
    private List<PDStructureElement> owners = new ArrayList<>();

    StructureTree(PDDocument document) {
        this.document = document;
        this.whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        root.appendKid(whole);
        root.setRoleMap(Map.of(TITLE, StandardStructureTypes.P));
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }

    /** What is added next stands on this page. */
    void begin(PDPage next) {
        endPage();
        page = next;
        next.setStructParents(parents.size());
        next.getCOSObject().setName("Tabs", "S");
    }

    private void endPage() {
        if (page != null) {
            COSArray elements = new COSArray();
            owners.forEach(owner -> elements.add(owner.getCOSObject()));
            parents.put(parents.size(), new PDParentTreeValue(elements));
            owners = new ArrayList<>();
        }
    }

    void finish() {
        endPage();
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }

    /** The element that a part belongs to. */
    PDStructureElement element(Part part) {
        PDStructureElement known = part.continued() ? latest.get(part.role()) : null;
        if (known != null) {
            return known;
        }
        PDStructureElement made = switch (part.role()) {
            case Role.Title _ -> child(TITLE, whole);
            case Role.Heading heading when heading.standing() -> child("H" + heading.level(), whole);
            case Role.Heading _ -> child(StandardStructureTypes.P, whole);
            case Role.Cell cell -> cell(cell);
            case Role.Figure figure -> described(Words.picture(figure.caption()));
            case Role.SealPicture seal -> described(Words.seal(seal.body()));
            case Role.Plain plain -> plain == Role.Plain.TABLE_CAPTION
                    ? child(StandardStructureTypes.CAPTION, newTable())
                    : child(StandardStructureTypes.P, whole);
        };
        latest.put(part.role(), made);
        return made;
    }

    private PDStructureElement described(String words) {
        PDStructureElement figure = child(StandardStructureTypes.Figure, whole);
        figure.setAlternateDescription(words);
        return figure;
    }

    private PDStructureElement newTable() {
        PDStructureElement made = child(StandardStructureTypes.TABLE, whole);
        table = made;
        row = null;
        return made;
    }

    private PDStructureElement cell(Role.Cell cell) {
        PDStructureElement owner = table;
        if (owner == null || cell.row() == 0 && cell.column() == 0 && row != null) {
            owner = newTable();
        }
        PDStructureElement line = row;
        if (line == null || rowIndex != cell.row()) {
            line = child(StandardStructureTypes.TR, owner);
            row = line;
            rowIndex = cell.row();
        }
        PDStructureElement made = child(cell.head() ? StandardStructureTypes.TH : StandardStructureTypes.TD, line);
        PDTableAttributeObject attributes = new PDTableAttributeObject();
        if (cell.across() > 1) {
            attributes.setColSpan(cell.across());
        }
        if (cell.down() > 1) {
            attributes.setRowSpan(cell.down());
        }
        if (cell.head()) {
            attributes.setScope(PDTableAttributeObject.SCOPE_COLUMN);
        }
        if (attributes.getCOSObject().size() > 1) {
            made.addAttribute(attributes);
        }
        return made;
    }

    private static PDStructureElement child(String type, PDStructureNode parent) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /** Gives what is printed next to an element. @return its number on the page */
    int mark(PDStructureElement owner) {
        PDPage now = page;
        if (now == null) {
            throw new IllegalStateException("no page has begun");
        }
        int number = owners.size();
        owners.add(owner);
        if (owner.getPage() == null) {
            owner.setPage(now);
        }
        if (now.equals(owner.getPage())) {
            owner.appendKid(number);
        } else {
            PDMarkedContentReference elsewhere = new PDMarkedContentReference();
            elsewhere.setPage(now);
            elsewhere.setMCID(number);
            owner.appendKid(elsewhere);
        }
        return number;
    }
}
