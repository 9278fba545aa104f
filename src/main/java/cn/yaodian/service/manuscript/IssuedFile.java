package cn.yaodian.service.manuscript;

import cn.yaodian.storage.source.ContentDigest;

/** The file that a manuscript goes out as, kept with the version that is frozen. */
public final class IssuedFile {

    private final String name;
    private final byte[] content;

    private IssuedFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /** @param name without a folder */
    public static IssuedFile of(String name, byte[] content) {
        return new IssuedFile(name, content.clone());
    }

    public String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }

    /** 64 hexadecimal digits. */
    public String sha256() {
        return ContentDigest.of(content);
    }
}
