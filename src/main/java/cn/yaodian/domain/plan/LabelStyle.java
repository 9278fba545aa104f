package cn.yaodian.domain.plan;

/** How a number is written before a heading or a task (GB/T 9704-2012, 7.3.3: 一、 （一） 1. （1）). */
public enum LabelStyle {
    /** 一、 */
    CHINESE_COMMA {
        @Override
        public String label(int number) {
            return ChineseNumber.of(number) + "、";
        }
    },
    /** （一） */
    CHINESE_BRACKET {
        @Override
        public String label(int number) {
            return "（" + ChineseNumber.of(number) + "）";
        }
    },
    /** 1. */
    ARABIC_DOT {
        @Override
        public String label(int number) {
            return number + ".";
        }
    },
    /** （1） */
    ARABIC_BRACKET {
        @Override
        public String label(int number) {
            return "（" + number + "）";
        }
    },
    /** 第一章, followed by a full-width blank. */
    CHAPTER {
        @Override
        public String label(int number) {
            return "第" + ChineseNumber.of(number) + "章　";
        }
    },
    /** 第一节, followed by a full-width blank. */
    SECTION {
        @Override
        public String label(int number) {
            return "第" + ChineseNumber.of(number) + "节　";
        }
    },
    /** 第一条, followed by a full-width blank. */
    ARTICLE {
        @Override
        public String label(int number) {
            return "第" + ChineseNumber.of(number) + "条　";
        }
    },
    /** No number at all. */
    NONE {
        @Override
        public String label(int number) {
            return "";
        }
    };

    /** @param number from 1 to 9999 */
    public abstract String label(int number);
}
