package cn.yaodian.writing.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Names to a package what this document has beside the parts of every document: headers, footers, pictures. */
final class PackageParts {

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Set<StoryPart> stories;
    private final List<Media.Part> pictures;

    PackageParts(Set<StoryPart> stories, List<Media.Part> pictures) {
        this.stories = stories;
        this.pictures = List.copyOf(pictures);
    }

    byte[] contentTypes() throws IOException {
        StringBuilder own = new StringBuilder();
        Set<String> extensions = new TreeSet<>();
        pictures.forEach(picture -> extensions.add(picture.name().substring(picture.name().lastIndexOf('.') + 1)));
        extensions.forEach(extension -> own.append("  <Default Extension=\"").append(extension)
                .append("\" ContentType=\"image/").append(extension).append("\"/>\n"));
        stories.forEach(story -> own.append("  <Override PartName=\"/word/").append(story.file())
                .append("\" ContentType=\"").append(TYPE).append(story.kind()).append("+xml\"/>\n"));
        return within("content-types.xml", own, "</Types>");
    }

    byte[] relations() throws IOException {
        StringBuilder own = new StringBuilder();
        stories.forEach(story -> relation(own, story.relation(), story.kind(), story.file()));
        pictures.forEach(picture -> relation(own, picture.id(), "image", picture.name()));
        return within("document-relations.xml", own, "</Relationships>");
    }

    private static void relation(StringBuilder own, String id, String kind, String target) {
        own.append("  <Relationship Id=\"").append(id).append("\" Type=\"").append(RELATION).append(kind)
                .append("\" Target=\"").append(target).append("\"/>\n");
    }

    /** What every document has, and then its own. */
    private static byte[] within(String resource, CharSequence own, String end) throws IOException {
        String common = new String(DocxWriter.resource(resource), StandardCharsets.UTF_8);
        return common.replace(end, own + end).getBytes(StandardCharsets.UTF_8);
    }
}
