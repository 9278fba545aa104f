package cn.yaodian.document;

/**
 * What stands at the upper left of the first page for whoever handles the document (GB/T 9704-2012, 7.2.1 to 7.2.3).
 *
 * @param copyNumber 份号, six figures; empty for none
 * @param secrecy    密级 and 保密期限 as printed (机密★1年); empty for none
 * @param urgency    紧急程度 (特急, 加急); empty for none
 */
public record FilingMarks(String copyNumber, String secrecy, String urgency) {

    public static final FilingMarks NONE = new FilingMarks("", "", "");

    public FilingMarks {
        copyNumber = copyNumber.strip();
        secrecy = secrecy.strip();
        urgency = urgency.strip();
    }
}
