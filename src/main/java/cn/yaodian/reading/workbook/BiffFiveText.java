package cn.yaodian.reading.workbook;

import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.CodepageRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.util.CodePageUtil;

/** What holds for all of a workbook of Excel 5 or 95: its character set and its formats of numbers. */
final class BiffFiveText {

    private static final int FORMAT = 0x41e;
    private static final int STYLE = 0xe0;
    /** Where the workbook does not say, it comes from a Chinese Windows. */
    private static final Charset USUAL = Charset.forName("GB18030");
    private static final int GBK = 936;

    private final ShownNumber numbers = new ShownNumber();
    private final List<Integer> formats = new ArrayList<>();
    private Charset charset = USUAL;

    /** Takes in a record that stands before the sheets. */
    void take(int sid, RecordInputStream record) {
        switch (sid) {
            case CodepageRecord.sid -> charset = charset(record.readUShort());
            case DateWindow1904Record.sid -> {
                if (record.readUShort() == 1) {
                    numbers.countFrom1904();
                }
            }
            case FORMAT -> numbers.define(record.readUShort(), words(record, record.readUByte()));
            case STYLE -> {
                record.readUShort();
                formats.add(record.readUShort());
            }
            default -> {
                // windows, fonts, names
            }
        }
    }

    private static Charset charset(int codepage) {
        try {
            return codepage == GBK ? USUAL : Charset.forName(CodePageUtil.codepageToEncoding(codepage, true));
        } catch (UnsupportedEncodingException | IllegalArgumentException unknown) {
            return USUAL;
        }
    }

    /** So many bytes as characters; fewer where the record ends. */
    String words(RecordInputStream record, int length) {
        byte[] bytes = new byte[Math.min(length, record.remaining())];
        record.readFully(bytes);
        return new String(bytes, charset);
    }

    String nameOfSheet(RecordInputStream record) {
        record.readInt();
        record.readUShort();
        return words(record, record.readUByte());
    }

    String number(double value, int style) {
        return numbers.shown(value, style < formats.size() ? formats.get(style) : 0);
    }

    /** Passes over what of a record has not been read. */
    void rest(RecordInputStream record) {
        record.readFully(new byte[record.remaining()]);
    }
}
