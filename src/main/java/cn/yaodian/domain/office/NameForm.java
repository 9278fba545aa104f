package cn.yaodian.domain.office;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit's name without what documents write differently: 青禾市委宣传部, 市委宣传部 and 宣传部 have one core.
 *
 * @param plain without blanks, brackets and commas of one width
 * @param level of the body that it belongs to (省, 市, 县…), empty where the name does not say
 * @param core  plain without its region, its level and 委 before a department of the committee
 */
record NameForm(String plain, String level, String core) {

    /** What stands before a department's own name: its level, as documents write or leave out. */
    private static final Pattern LEVEL = Pattern.compile("^(?:全|本)?([省市县区州盟旗])(?=\\p{IsHan}{2})");

    /** 委宣传部, 委政法委; 委办 and 委办公室 say too little by themselves. */
    private static final Pattern COMMITTEE = Pattern.compile("^委(?!办)(?=\\p{IsHan}{3})");

    /** @param region the office's own (青禾市); may be empty */
    static NameForm of(String name, String region) {
        String plain = plain(name);
        String rest = plain.startsWith("中共") && plain.length() > 4 ? plain.substring(2) : plain;
        String level = "";
        if (!region.isEmpty() && rest.startsWith(region) && rest.length() > region.length() + 1) {
            rest = rest.substring(region.length());
            level = region.substring(region.length() - 1);
        } else {
            Matcher written = LEVEL.matcher(rest);
            if (written.find()) {
                level = written.group(1);
                rest = rest.substring(written.end());
            }
        }
        return new NameForm(plain, level, withoutOffice(COMMITTEE.matcher(rest).replaceFirst("")));
    }

    /** A county goes by its government's name too, a company by either legal form. */
    private static String withoutOffice(String core) {
        if (core.endsWith("有限责任公司")) {
            return core.substring(0, core.length() - 6) + "有限公司";
        }
        return core.matches("\\p{IsHan}{1,8}[市县区旗乡镇](?:人民)?政府") ? core.replaceFirst("(?:人民)?政府$", "") : core;
    }

    /** Whether the names speak of one level, or one of them of none. */
    boolean isOfLevelOf(NameForm other) {
        return level.isEmpty() || other.level.isEmpty() || level.equals(other.level);
    }

    /** Blanks and the width of brackets and commas do not tell one unit from another. */
    static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        name.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c)).map(c -> switch (c) {
            case '(', '〔', '[', '［' -> '（';
            case ')', '〕', ']', '］' -> '）';
            case ',' -> '，';
            default -> c;
        }).forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
