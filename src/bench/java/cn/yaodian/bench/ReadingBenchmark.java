package cn.yaodian.bench;

import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.reading.DocumentReading;
import cn.yaodian.reading.docx.DocxReader;
import cn.yaodian.reading.format.WordFile;
import cn.yaodian.reading.line.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** From a file on the disk to a plan. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadingBenchmark {

    private static final int CHARACTERS = 20_000;

    private final DocumentReading reading = new DocumentReading();
    private Path file = Path.of("");
    private Path text = Path.of("");
    private Path docx = Path.of("");

    @Setup
    public void chooseFiles() throws IOException {
        file = LongestDocument.file();
        String plan = String.join("\n", TenPages.paragraphs(0)) + "\n";
        text = Files.writeString(Files.createTempFile("yaodian", ".txt"),
                plan.repeat(CHARACTERS / plan.length() + 1).substring(0, CHARACTERS));
        docx = Files.write(Files.createTempFile("yaodian", ".docx"), WordFile.typed(TenPages.paragraphs(0)));
    }

    @TearDown
    public void removeFiles() throws IOException {
        Files.delete(text);
        Files.delete(docx);
    }

    @Benchmark
    public ReadPlan longestDocument() {
        return reading.read(file);
    }

    @Benchmark
    public ReadPlan twentyThousandCharacters() {
        return reading.read(text);
    }

    /** Ten pages with all that the program finds in them. */
    @Benchmark
    public ReadPlan docx() {
        return reading.read(docx);
    }

    /** The same file's lines with their numbers and looks, before anything is sought in them. */
    @Benchmark
    public SourceText docxLines() throws IOException {
        return DocxReader.read(docx, Files.readAllBytes(docx));
    }

    /** The same file's bare text, as the library hands it out. */
    @Benchmark
    public String plainDocx() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(docx)));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}
