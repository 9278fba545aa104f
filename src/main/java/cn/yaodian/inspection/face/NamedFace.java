package cn.yaodian.inspection.face;

import cn.yaodian.document.Typeface;
import java.util.Optional;

/**
 * What the name of a font says.
 *
 * @param name     as it is read by people
 * @param typeface of the standard that it is, or stands in for; nothing for any other
 * @param kind     how sure that is
 */
public record NamedFace(String name, Optional<Typeface> typeface, Kind kind) {

    /** How a font serves a document. */
    public enum Kind {
        /** One that the standard's names are known to mean. */
        OFFICIAL,
        /** Of the same kind, but another one. */
        STAND_IN,
        /** The file does not say which font it is. */
        UNNAMED,
        /** Another font altogether. */
        OTHER
    }
}
