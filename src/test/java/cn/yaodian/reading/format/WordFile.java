package cn.yaodian.reading.format;

import cn.yaodian.reading.label.Label;
import cn.yaodian.reading.label.LabelKind;
import cn.yaodian.reading.label.LabelReader;
import cn.yaodian.reading.label.Numeral;
import cn.yaodian.reading.text.TracedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Paragraphs as a DOCX. Not for several threads. */
public final class WordFile {

    /** How a list's numbers look. @param shape what stands around the number, such as （%1） */
    private record Form(LabelKind kind, String shape) {}

    /** A list that paragraphs are still being added to. */
    private record OpenList(BigInteger number, int last) {}

    private final XWPFDocument document = new XWPFDocument();
    private final Map<Form, BigInteger> definitions = new HashMap<>();
    private final Map<Form, OpenList> lists = new HashMap<>();

    private WordFile() {}

    /** With the numbers as text. */
    public static byte[] typed(List<String> paragraphs) throws IOException {
        WordFile file = new WordFile();
        paragraphs.forEach(words -> file.document.createParagraph().createRun().setText(words));
        return file.bytes();
    }

    /** With Word's automatic numbers in place of those that stand in the text. */
    public static byte[] numbered(List<String> paragraphs) throws IOException {
        WordFile file = new WordFile();
        paragraphs.forEach(file::item);
        return file.bytes();
    }

    private void item(String words) {
        XWPFParagraph paragraph = document.createParagraph();
        Optional<Label> label = LabelReader.read(TracedText.of(words, 0));
        Optional<Form> form = label.flatMap(WordFile::form);
        if (label.isEmpty() || form.isEmpty()) {
            paragraph.createRun().setText(words);
            return;
        }
        OpenList list = lists.get(form.get());
        int number = label.get().number();
        BigInteger id = list != null && list.last() + 1 == number ? list.number() : begin(form.get(), number);
        lists.put(form.get(), new OpenList(id, number));
        paragraph.setNumID(id);
        paragraph.setNumILvl(BigInteger.ZERO);
        paragraph.createRun().setText(label.get().rest().toString());
    }

    /** Nothing for numbers that Word cannot make so. */
    private static Optional<Form> form(Label label) {
        String written = label.written();
        if (label.kind() == LabelKind.CIRCLED) {
            return Optional.of(new Form(label.kind(), "%1"));
        }
        for (int i = 0; i < written.length(); i++) {
            int start = i;
            Optional<Numeral> number = Numeral.chinese(written, start).or(() -> Numeral.arabic(written, start));
            if (number.isPresent() && written.charAt(start) < '０') {
                return Optional.of(new Form(label.kind(),
                        written.substring(0, start) + "%1" + written.substring(number.get().end())));
            }
        }
        return Optional.empty();
    }

    private BigInteger begin(Form form, int start) {
        XWPFNumbering numbering = document.createNumbering();
        BigInteger definition = definitions.computeIfAbsent(form, unused -> define(numbering, form));
        BigInteger id = numbering.addNum(definition);
        numbering.getNum(id).getCTNum().addNewLvlOverride().addNewStartOverride().setVal(BigInteger.valueOf(start));
        numbering.getNum(id).getCTNum().getLvlOverrideArray(0).setIlvl(BigInteger.ZERO);
        return id;
    }

    private BigInteger define(XWPFNumbering numbering, Form form) {
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.valueOf(definitions.size()));
        CTLvl level = definition.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(switch (form.kind()) {
            case ARABIC, ARABIC_BRACKET, ARABIC_HALF_BRACKET -> STNumberFormat.DECIMAL;
            case CIRCLED -> STNumberFormat.DECIMAL_ENCLOSED_CIRCLE;
            default -> STNumberFormat.CHINESE_COUNTING_THOUSAND;
        });
        level.addNewLvlText().setVal(form.shape());
        return numbering.addAbstractNum(new XWPFAbstractNum(definition));
    }

    private byte[] bytes() throws IOException {
        try (document) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }
}
