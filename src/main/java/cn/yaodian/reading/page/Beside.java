package cn.yaodian.reading.page;

import cn.yaodian.reading.text.LeftOut;

/** Text of a sheet that does not belong to what is read on it, such as notes stuck to it, and why. */
public record Beside(String text, LeftOut reason) {}
