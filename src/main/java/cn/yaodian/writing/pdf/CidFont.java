package cn.yaodian.writing.pdf;

import cn.yaodian.writing.font.FontFace;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * A font of a PDF of which only what is used is embedded (ISO 32000-1, 9.7). Characters are numbered as they come, so that
 * each is read back as itself, also where two share a glyph; the library's own embedding looks at every glyph of the font,
 * of which a Chinese one has thousands, for every file. For writing alone.
 */
final class CidFont extends PDFont {

    private static final double UNITS = 1000;

    private final PDDocument document;
    private final FontFace face;
    private final COSDictionary descendant = new COSDictionary();
    /** The number of each character in the file, from 1 in the order of use. */
    private final Map<Integer, Integer> cids = new LinkedHashMap<>();

    CidFont(PDDocument document, FontFace face) {
        super(dictionary());
        this.document = document;
        this.face = face;
        dict.setItem(COSName.DESCENDANT_FONTS, new COSArray(List.of(descendant)));
    }

    private static COSDictionary dictionary() {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "Embedded");
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        return font;
    }

    @Override
    protected byte[] encode(int codePoint) {
        int cid = cids.computeIfAbsent(codePoint, _ -> cids.size() + 1);
        return new byte[] {(byte) (cid >> 8), (byte) cid};
    }

    /** Called when the document is saved. */
    @Override
    public void subset() throws IOException {
        FontProgram program = FontProgram.of(face, cids.keySet());
        String name = program.tag() + face.font().getName();
        dict.setName(COSName.BASE_FONT, name);
        dict.setItem(COSName.TO_UNICODE, UnicodeMap.of(cids, document));
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, name);
        descendant.setItem(COSName.CIDSYSTEMINFO, systemInfo());
        descendant.setItem(COSName.FONT_DESC, program.descriptor(name, face, document));
        descendant.setItem(COSName.CID_TO_GID_MAP, program.glyphs(cids.keySet(), face, document));
        descendant.setItem(COSName.W, widths());
    }

    private static COSDictionary systemInfo() {
        COSDictionary info = new COSDictionary();
        info.setString(COSName.REGISTRY, "Adobe");
        info.setString(COSName.ORDERING, "Identity");
        info.setInt(COSName.SUPPLEMENT, 0);
        return info;
    }

    private COSArray widths() {
        COSArray each = new COSArray();
        cids.keySet().forEach(character -> each
                .add(COSInteger.get(Math.round(face.advance(character) * UNITS))));
        COSArray widths = new COSArray();
        widths.add(COSInteger.ONE);
        widths.add(each);
        return widths;
    }

    @Override
    public boolean willBeSubset() {
        return true;
    }

    @Override
    public void addToSubset(int codePoint) {
        encode(codePoint);
    }

    @Override
    public String getName() {
        return dict.getNameAsString(COSName.BASE_FONT);
    }

    @Override
    public PDFontDescriptor getFontDescriptor() {
        throw reading();
    }

    @Override
    public Matrix getFontMatrix() {
        return DEFAULT_FONT_MATRIX;
    }

    @Override
    public boolean isVertical() {
        return false;
    }

    @Override
    public boolean isEmbedded() {
        return true;
    }

    @Override
    public boolean isDamaged() {
        return false;
    }

    @Override
    public boolean hasExplicitWidth(int code) {
        return true;
    }

    @Override
    public int readCode(InputStream in) {
        throw reading();
    }

    @Override
    public Vector getPositionVector(int code) {
        throw reading();
    }

    @Override
    public BoundingBox getBoundingBox() {
        throw reading();
    }

    @Override
    @Deprecated
    public float getHeight(int code) {
        throw reading();
    }

    @Override
    public float getWidthFromFont(int code) {
        throw reading();
    }

    @Override
    protected float getStandard14Width(int code) {
        throw reading();
    }

    private static UnsupportedOperationException reading() {
        return new UnsupportedOperationException("a font for writing alone");
    }
}
