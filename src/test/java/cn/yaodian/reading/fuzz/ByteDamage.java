package cn.yaodian.reading.fuzz;

import java.util.Arrays;
import java.util.Random;

/** What disks, mail programs and malice do to the bytes of any file. */
enum ByteDamage implements Damage {

    FLIPPED {
        @Override
        public byte[] to(byte[] good, byte[] other, Random random) {
            byte[] bad = good.clone();
            for (int i = 1 + random.nextInt(30); i > 0; i--) {
                bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return bad;
        }
    },
    /** Where files say how they are laid out: at the beginning and at the end. */
    FLIPPED_AT_AN_END {
        @Override
        public byte[] to(byte[] good, byte[] other, Random random) {
            byte[] bad = good.clone();
            int reach = Math.min(bad.length, 600);
            int start = random.nextBoolean() ? 0 : bad.length - reach;
            for (int i = 1 + random.nextInt(10); i > 0; i--) {
                bad[start + random.nextInt(reach)] = (byte) random.nextInt(256);
            }
            return bad;
        }
    },
    CUT {
        @Override
        public byte[] to(byte[] good, byte[] other, Random random) {
            return Arrays.copyOf(good, random.nextInt(good.length));
        }
    },
    DOUBLED {
        @Override
        public byte[] to(byte[] good, byte[] other, Random random) {
            int start = random.nextInt(good.length);
            int length = 1 + random.nextInt(good.length - start);
            return joined(Arrays.copyOf(good, start + length), Arrays.copyOfRange(good, start, good.length));
        }
    },
    STRETCH_LOST {
        @Override
        public byte[] to(byte[] good, byte[] other, Random random) {
            int start = random.nextInt(good.length);
            int length = 1 + random.nextInt(Math.min(good.length - start, 4096));
            return joined(Arrays.copyOf(good, start), Arrays.copyOfRange(good, start + length, good.length));
        }
    },
    STRETCH_OF_ZEROS {
        @Override
        public byte[] to(byte[] good, byte[] other, Random random) {
            byte[] bad = good.clone();
            int start = random.nextInt(bad.length);
            Arrays.fill(bad, start, Math.min(bad.length, start + 1 + random.nextInt(2048)),
                    (byte) (random.nextBoolean() ? 0 : 0xff));
            return bad;
        }
    },
    STRETCHES_EXCHANGED {
        @Override
        public byte[] to(byte[] good, byte[] other, Random random) {
            byte[] bad = good.clone();
            int length = 1 + random.nextInt(Math.min(1024, bad.length / 2));
            int one = random.nextInt(bad.length - length);
            int two = random.nextInt(bad.length - length);
            System.arraycopy(good, one, bad, two, length);
            System.arraycopy(good, two, bad, one, length);
            return bad;
        }
    },
    END_OF_ANOTHER {
        @Override
        public byte[] to(byte[] good, byte[] other, Random random) {
            return joined(Arrays.copyOf(good, random.nextInt(good.length)),
                    Arrays.copyOfRange(other, random.nextInt(other.length), other.length));
        }
    },
    /** Four bytes that many kinds of files keep sizes and places in. */
    SIZE_LIED_ABOUT {
        @Override
        public byte[] to(byte[] good, byte[] other, Random random) {
            byte[] bad = good.clone();
            int[] lies = {Integer.MAX_VALUE, -1, Integer.MIN_VALUE, 0x7fffff, 0, 0x10000, bad.length + 1};
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                int at = 4 * random.nextInt(bad.length / 4);
                int lie = lies[random.nextInt(lies.length)];
                for (int b = 0; b < 4; b++) {
                    bad[at + b] = (byte) (lie >> 8 * b);
                }
            }
            return bad;
        }
    };

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
