package cn.yaodian.writing.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds PDF files against ISO 19005-2 (PDF/A-2b), and their tags against ISO 14289-1 (PDF/UA-1), by veraPDF. */
public final class ArchiveStandard {

    /** Rule of ISO 14289-1, 5 by which a file has to claim that it keeps to it. */
    private static final String CLAIM = "5-1 ";

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private ArchiveStandard() {}

    /** @return what the file does not keep to, by clause; empty where it is PDF/A-2b */
    public static List<String> faults(byte[] pdf) {
        return faults(pdf, PDFAFlavour.PDFA_2_B);
    }

    /**
     * What a screen reader would miss or stumble over. That the file does not claim to keep to the standard is no fault: a
     * document whose headings begin at the third level, as offices write them, does not.
     */
    public static List<String> tagFaults(byte[] pdf) {
        return faults(pdf, PDFAFlavour.PDFUA_1).stream().filter(fault -> !fault.startsWith(CLAIM)).toList();
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber()
                            + " " + assertion.getMessage() + " at " + assertion.getLocation().getContext())
                    .distinct().toList();
        } catch (VeraPDFException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
