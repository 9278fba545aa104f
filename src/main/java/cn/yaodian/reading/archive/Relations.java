package cn.yaodian.reading.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * The parts that one part names, by what they are to it (ECMA-376-2, 9.3). Types are known by their last word, which is
 * the same in the transitional and the strict kind. What lies outside the package is never named.
 */
public final class Relations {

    /** A part's name within the package, and what it is. */
    private record Relation(String type, String part) {}

    private final Map<String, Relation> relations = new LinkedHashMap<>();

    private Relations() {}

    /** @param part by its name; empty for the package itself */
    public static Relations of(Archive archive, String part) throws XMLStreamException {
        Relations read = new Relations();
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Optional<PartXml> found = archive.xml(folder + "_rels/" + part.substring(slash) + ".rels");
        if (found.isPresent()) {
            try (PartXml xml = found.get()) {
                while (xml.next()) {
                    if (xml.isStart("Relationship") && !xml.attribute("TargetMode").equals("External")) {
                        String type = xml.attribute("Type");
                        read.relations.put(xml.attribute("Id"), new Relation(type.substring(type.lastIndexOf('/') + 1),
                                resolved(folder, xml.attribute("Target"))));
                    }
                }
            }
        }
        return read;
    }

    /** A name as written, relative to a folder unless it begins with a slash. */
    private static String resolved(String folder, String target) {
        List<String> steps = new ArrayList<>();
        String whole = target.startsWith("/") ? target : folder + target;
        for (String step : whole.replace('\\', '/').split("/")) {
            if (step.equals("..")) {
                if (!steps.isEmpty()) {
                    steps.removeLast();
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    /** Names of the parts of one type, such as header, in their order. */
    public List<String> parts(String type) {
        return relations.values().stream().filter(relation -> relation.type().equals(type)).map(Relation::part)
                .distinct().toList();
    }

    public Optional<String> part(String type) {
        return parts(type).stream().findFirst();
    }

    /** The part that an identity names. */
    public Optional<String> named(String id) {
        return Optional.ofNullable(relations.get(id)).map(Relation::part);
    }
}
