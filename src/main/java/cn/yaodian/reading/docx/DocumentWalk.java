package cn.yaodian.reading.docx;

import cn.yaodian.reading.archive.PartXml;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.SourceTrait;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;

/**
 * A walk through a story's XML that knows within what it goes: deleted text, one of several choices, a form's hint. Such
 * elements are never handed on themselves, only what is in them.
 */
final class DocumentWalk {

    /** Old looks, definitions and whatever else holds no text of the document. */
    private static final Set<String> SKIPPED = Set.of("rPrChange", "pPrChange", "tblPr", "tblPrEx", "sectPr",
            "tcPrChange", "trPrChange", "delInstrText", "ffData", "annotation", "object3D");

    /** What objects that are formulas name as their program. */
    private static final String FORMULA = "Equation";

    /** An element within which all text is left out. */
    private record Scope(int depth, LeftOut reason) {}

    /** An mc:AlternateContent, and how much had been written before it. */
    private record Alternatives(int depth, int written) {}

    private final PartXml xml;
    private final Consumer<SourceTrait> traits;
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private final Deque<Alternatives> alternatives = new ArrayDeque<>();
    private Optional<Scope> controlContent = Optional.empty();
    private int written;

    DocumentWalk(PartXml xml, Consumer<SourceTrait> traits) {
        this.xml = xml;
        this.traits = traits;
    }

    /** Goes to the next event that is not dealt with here; false at the end. */
    boolean next() throws XMLStreamException {
        while (xml.next()) {
            leaveScopes();
            if (!xml.isStart() || !dealsWith(xml.name())) {
                return true;
            }
        }
        return false;
    }

    private void leaveScopes() {
        while (!scopes.isEmpty() && scopes.peek().depth() > xml.depth()) {
            scopes.pop();
        }
        while (!alternatives.isEmpty() && alternatives.peek().depth() > xml.depth()) {
            alternatives.pop();
        }
    }

    private boolean dealsWith(String name) throws XMLStreamException {
        switch (name) {
            case "del", "moveFrom" -> {
                traits.accept(SourceTrait.TRACKED_CHANGES);
                scopes.push(new Scope(xml.depth(), LeftOut.REVISION));
            }
            case "ins", "moveTo" -> traits.accept(SourceTrait.TRACKED_CHANGES);
            case "rt" -> scopes.push(new Scope(xml.depth(), LeftOut.PRONUNCIATION));
            case "AlternateContent" -> alternatives.push(new Alternatives(xml.depth(), written));
            case "Choice", "Fallback" -> {
                if (!alternatives.isEmpty() && written > alternatives.peek().written()) {
                    xml.skip(); // an earlier choice has said the same
                }
            }
            case "sdtPr" -> control();
            case "sdtContent" -> controlContent.filter(scope -> scope.depth() == xml.depth()).ifPresent(scopes::push);
            case "altChunk", "subDoc" -> traits.accept(SourceTrait.EMBEDDED_DOCUMENT);
            case "OLEObject" -> {
                if (!xml.attribute("ProgID").startsWith(FORMULA)) {
                    traits.accept(SourceTrait.EMBEDDED_DOCUMENT);
                }
            }
            default -> {
                if (!SKIPPED.contains(name)) {
                    return false;
                }
                xml.skip();
            }
        }
        return true;
    }

    /** A content control may hold a table of contents, or a hint in place of what nobody has filled in. */
    private void control() throws XMLStreamException {
        int depth = xml.depth();
        controlContent = Optional.empty();
        while (xml.next() && xml.depth() >= depth) {
            if (xml.isStart("showingPlcHdr") && xml.isOn()) {
                controlContent = Optional.of(new Scope(depth, LeftOut.PLACEHOLDER));
            } else if (xml.isStart("docPartGallery") && xml.attribute("val").equals("Table of Contents")) {
                controlContent = Optional.of(new Scope(depth, LeftOut.CONTENTS));
            }
        }
    }

    /** What follows in the element that holds the properties just read is left out. */
    void leaveOutRest(LeftOut reason) {
        scopes.push(new Scope(xml.depth(), reason));
    }

    /** Why text that stands here is left out, if it is. */
    Optional<LeftOut> reason() {
        return Optional.ofNullable(scopes.peekLast()).map(Scope::reason);
    }

    /** Told of text that was found, so that of several choices only one is taken. */
    void found(String text) {
        written += text.length();
    }

    void trait(SourceTrait trait) {
        traits.accept(trait);
    }

    PartXml xml() {
        return xml;
    }

    int depth() {
        return xml.depth();
    }

    boolean isStart(String name) {
        return xml.isStart(name);
    }
}
