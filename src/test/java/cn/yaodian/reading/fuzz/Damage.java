package cn.yaodian.reading.fuzz;

import java.io.IOException;
import java.util.Random;

/** One way in which a file comes to harm. */
@FunctionalInterface
interface Damage {

    /**
     * @param good   not changed
     * @param other  another document, of the same kind where there is one
     * @param random decides where and how much
     */
    byte[] to(byte[] good, byte[] other, Random random) throws IOException;
}
