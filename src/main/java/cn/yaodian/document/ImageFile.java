package cn.yaodian.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;

/** A picture as it lies in a file: PNG or JPEG. Equal to another with the same bytes. */
public final class ImageFile {

    private final byte[] bytes;
    private final int hash;

    public ImageFile(byte[] bytes) {
        this.bytes = bytes.clone();
        this.hash = Arrays.hashCode(bytes);
    }

    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof ImageFile file && hash == file.hash && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return "picture of " + bytes.length + " bytes";
    }
}
