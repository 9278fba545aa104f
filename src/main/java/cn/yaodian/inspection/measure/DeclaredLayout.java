package cn.yaodian.inspection.measure;

import java.util.List;
import java.util.Set;

/**
 * What a file without pages says of how they are to be set.
 *
 * @param sections  in their order
 * @param bodyFont  of most of its Chinese characters; empty where none is named
 * @param bodySize  of most of its characters, in points; 0 where none is given
 * @param linePitch of most of its paragraphs, in points; 0 where lines are as high as their type
 * @param fonts     that it names for Chinese characters that it has
 * @param numbered  whether a footer shows the page's number
 * @param mirrored  whether even pages have a footer of their own
 * @param spaced    whether Chinese and Western characters are to be parted, as they are where nothing else is said
 */
public record DeclaredLayout(List<Section> sections, String bodyFont, double bodySize, double linePitch,
        Set<String> fonts, boolean numbered, boolean mirrored, boolean spaced) {

    /** A stretch of pages of one kind, in mm. */
    public record Section(double width, double height, double top, double right, double bottom, double left) {

        public boolean isAcross() {
            return width > height;
        }
    }

    public DeclaredLayout {
        sections = List.copyOf(sections);
        fonts = Set.copyOf(fonts);
    }
}
