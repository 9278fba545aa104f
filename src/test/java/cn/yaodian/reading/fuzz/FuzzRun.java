package cn.yaodian.reading.fuzz;

import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.messages.Messages;
import cn.yaodian.reading.DocumentReading;
import cn.yaodian.reading.file.FileLoader;
import cn.yaodian.reading.text.LeftOut;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Damages good documents and reads them, one after the other, in a process of its own whose heap is bounded. Arguments:
 * where to write what came of each; then for each kind KIND=COUNT. A third form, KIND#NUMBER, writes that one damaged
 * file beside the results, to be looked at.
 */
public final class FuzzRun {

    /** Any number; a fixed one gives the same files each time. */
    private static final long SEED = 33190;

    private FuzzRun() {}

    public static void main(String[] arguments) throws Exception {
        Path results = Path.of(arguments[0]);
        Map<String, List<GoodDocument>> kinds = GoodDocuments.all().stream()
                .collect(Collectors.groupingBy(GoodDocument::kind, LinkedHashMap::new, Collectors.toList()));
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(results), true);
                Stopwatch watch = new Stopwatch(out)) {
            for (String argument : List.of(arguments).subList(1, arguments.length)) {
                String[] said = argument.split("[=#]");
                int number = Integer.parseInt(said[1]);
                List<GoodDocument> documents = kinds.getOrDefault(said[0], List.of());
                if (argument.contains("#")) {
                    Files.write(results.resolveSibling(said[0] + number + "." + said[0]),
                            damaged(documents, number).bytes());
                } else {
                    for (int i = 0; i < number; i++) {
                        watch.time(damaged(documents, i), i, FuzzRun::outcome);
                    }
                }
            }
        }
    }

    private static GoodDocument damaged(List<GoodDocument> documents, int number) throws IOException {
        GoodDocument good = documents.get(number % documents.size());
        Random random = new Random(SEED * 31 + good.kind().hashCode() + 7919L * number);
        List<Damage> damages = damages(good.kind());
        Damage damage = damages.get(random.nextInt(damages.size()));
        byte[] bad = damage.to(good.bytes(), documents.get(random.nextInt(documents.size())).bytes(), random);
        String name = damage instanceof Enum<?> named ? named.name() : damage.getClass().getSimpleName();
        return new GoodDocument(good.kind(), good.name() + " " + name, bad);
    }

    private static List<Damage> damages(String kind) {
        List<Damage> damages = new ArrayList<>(List.of(ByteDamage.values()));
        List<Damage> own = switch (kind) {
            case "docx", "xlsx", "ofd" -> List.of(PackageDamage.values());
            case "doc", "xls" -> List.of(new CompoundDamage());
            default -> List.of(new WordsDamage());
        };
        // What is laid open again reaches deeper than what breaks at the gate: half of all.
        Stream.iterate(0, i -> i + 1).limit(damages.size()).forEach(i -> damages.add(own.get(i % own.size())));
        return damages;
    }

    /** A word, and for a fault what it was. */
    private static String outcome(byte[] bytes, String kind) {
        FileLoader loader = new FileLoader(file -> new ByteArrayInputStream(bytes), FileLoader.LARGEST);
        try {
            ReadPlan plan = new DocumentReading(loader, Clock.systemUTC()).read(Path.of("损坏." + kind));
            boolean lost = plan.account().parts().stream()
                    .anyMatch(part -> part.reason().equals(LeftOut.UNCLAIMED.title()));
            return lost ? "LOST" : plan.tasks().isEmpty() ? "bare" : "plan";
        } catch (FailureException refused) {
            String sentence = Messages.sentence(refused);
            return sentence.contains("损坏." + kind) && sentence.contains("请")
                    ? "refused " + refused.failure()
                    : "FAULT " + sentence;
        } catch (Throwable fault) {
            return "FAULT " + fault + " " + Stream.of(fault.getStackTrace()).limit(12).toList();
        }
    }
}
