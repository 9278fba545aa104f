package cn.yaodian.ui.preferences;

/** Where the window was, in screen pixels. */
public record WindowPlacement(double x, double y, double width, double height, boolean maximized) {}
