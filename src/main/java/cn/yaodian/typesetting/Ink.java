package cn.yaodian.typesetting;

/** The two colours of an official document (GB/T 9704-2012, 5.2.4). */
public enum Ink {
    BLACK, RED
}
