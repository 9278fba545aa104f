package cn.yaodian.inspection.finding;

import java.util.List;

/**
 * What became of inspecting one document.
 *
 * @param format   by which the document was set
 * @param basis    what was measured: the file itself, or pages that another program made of it
 * @param pages    how many
 * @param findings clause by clause; at least one of each
 * @param remarks  on the document as a whole, in Chinese
 */
public record Inspection(DocumentFormat format, Basis basis, int pages, List<Finding> findings,
        List<String> remarks) {

    public Inspection {
        findings = List.copyOf(findings);
        remarks = List.copyOf(remarks);
    }

    public List<Finding> of(Clause clause) {
        return findings.stream().filter(finding -> finding.clause() == clause).toList();
    }

    /** The gravest of what was found on a clause. */
    public Verdict verdict(Clause clause) {
        return of(clause).stream().map(Finding::verdict).reduce(Verdict.NOT_APPLICABLE, Inspection::graver);
    }

    /** The gravest of all; not verified where no clause applied. */
    public Verdict verdict() {
        Verdict gravest = findings.stream().map(Finding::verdict).reduce(Verdict.NOT_APPLICABLE, Inspection::graver);
        return gravest == Verdict.NOT_APPLICABLE ? Verdict.NOT_VERIFIED : gravest;
    }

    /** How many clauses came to that. */
    public long count(Verdict verdict) {
        return List.of(Clause.values()).stream().filter(clause -> verdict(clause) == verdict).count();
    }

    private static Verdict graver(Verdict one, Verdict other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
