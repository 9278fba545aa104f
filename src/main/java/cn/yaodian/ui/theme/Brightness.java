package cn.yaodian.ui.theme;

/** Whether the window is light or dark. */
public enum Brightness {
    /** As the operating system has it. */
    SYSTEM,
    /** Always dark ink on a light ground. */
    LIGHT,
    /** Always light ink on a dark ground. */
    DARK
}
