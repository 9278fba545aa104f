package cn.yaodian.ui.start;

/** Goes to and fro between the clerk's own office and the sample. Of the FX thread. */
public interface OfficeSwitch {

    /** Whether the window is on the sample office. */
    boolean isSample();

    /** Opens the sample office, filling it the first time. What is being done in this office is stored before. */
    void openSample();

    /** Opens the clerk's own office. */
    void openOwn();
}
