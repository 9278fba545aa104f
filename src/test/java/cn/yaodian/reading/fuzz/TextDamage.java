package cn.yaodian.reading.fuzz;

import java.util.Random;

/** Harm to XML, and to the parts of a PDF that are written in words. Each letter stands for a byte. */
enum TextDamage {

    TAG_LOST {
        @Override
        String to(String good, Random random) {
            int start = find(good, '<', random);
            int end = good.indexOf('>', start) + 1;
            return end <= start ? good.substring(start) : good.substring(0, start) + good.substring(end);
        }
    },
    TAG_DOUBLED {
        @Override
        String to(String good, Random random) {
            int start = find(good, '<', random);
            int end = good.indexOf('>', start) + 1;
            return end <= start
                    ? good
                    : good.substring(0, end) + good.substring(start, end).repeat(1 + random.nextInt(600))
                            + good.substring(end);
        }
    },
    NUMBER_CHANGED {
        @Override
        String to(String good, Random random) {
            String bad = good;
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                int start = random.nextInt(bad.length());
                while (start < bad.length() && !isDigit(bad.charAt(start))) {
                    start++;
                }
                int end = start;
                while (end < bad.length() && isDigit(bad.charAt(end))) {
                    end++;
                }
                bad = bad.substring(0, start) + NUMBERS[random.nextInt(NUMBERS.length)] + bad.substring(end);
            }
            return bad;
        }
    },
    NAME_CHANGED {
        @Override
        String to(String good, Random random) {
            int start = random.nextInt(good.length());
            while (start < good.length() && !Character.isLetter(good.charAt(start))) {
                start++;
            }
            int end = start;
            while (end < good.length() && Character.isLetter(good.charAt(end))) {
                end++;
            }
            return good.substring(0, start) + NAMES[random.nextInt(NAMES.length)] + good.substring(end);
        }
    },
    STRETCH_MOVED {
        @Override
        String to(String good, Random random) {
            int start = random.nextInt(good.length());
            int end = start + random.nextInt(Math.min(500, good.length() - start));
            String rest = good.substring(0, start) + good.substring(end);
            int at = random.nextInt(rest.length() + 1);
            return rest.substring(0, at) + good.substring(start, end) + rest.substring(at);
        }
    },
    STRANGER_PUT_IN {
        @Override
        String to(String good, Random random) {
            int at = random.nextInt(good.length());
            return good.substring(0, at) + STRANGERS[random.nextInt(STRANGERS.length)] + good.substring(at);
        }
    },
    CUT_SHORT {
        @Override
        String to(String good, Random random) {
            return good.substring(0, random.nextInt(good.length()));
        }
    };

    private static final String[] NUMBERS = {"-1", "0", "99999999999999999999", "2147483647", "-2147483648", "65535",
            "0.0000001", "NaN", "1e308", "7", ""};
    private static final String[] NAMES = {"t", "p", "r", "tbl", "instrText", "fldChar", "val", "Length", "Kids", "xml",
            "", "AlternateContent", "del", "txbxContent", "FlateDecode", "DCTDecode", "Page", "Pages", "W",
            "FontFile2"};
    private static final String[] STRANGERS = {"\0", "]]>", "<!--", "&x;", "&#0;", "&#x110000;", "<![CDATA[",
            "\u00ff\u00fe",
            "<?xml version=\"1.0\"?>", "<!DOCTYPE a [<!ENTITY x \"y\">]>", "<a".repeat(50), "<a>".repeat(3000),
            "(".repeat(3000), "[".repeat(3000), "<<".repeat(3000), "q ".repeat(3000), "1 0 R", "9999 0 R", "stream\n",
            "endobj", "\"", "'", "\\"};

    abstract String to(String good, Random random);

    static String any(String good, Random random) {
        return good.isEmpty() ? good : values()[random.nextInt(values().length)].to(good, random);
    }

    private static int find(String text, char wanted, Random random) {
        int found = text.indexOf(wanted, random.nextInt(text.length()));
        return found < 0 ? Math.max(0, text.indexOf(wanted)) : found;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
