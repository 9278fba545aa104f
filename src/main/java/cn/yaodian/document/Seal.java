package cn.yaodian.document;

/**
 * The picture of a seal, put over name and date (GB/T 9704-2012, 7.3.5.1).
 *
 * @param image    with a clear ground
 * @param diameter in mm
 */
public record Seal(ImageFile image, double diameter) {

    public Seal {
        if (!(diameter > 0)) {
            throw new IllegalArgumentException("diameter " + diameter + " mm");
        }
    }
}
