package cn.yaodian.domain.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands around the text of a document. Whatever is not there is empty.
 *
 * @param title          title of the whole document, lines of a wrapped title joined without a blank
 * @param planTitle      title of the plan that it carries, where that has a title of its own
 * @param documentNumber as written; never a number that the text merely cites
 * @param issuingBody    from the signature, else the letterhead without 文件
 * @param coIssuers      bodies that sign beside it
 * @param addressees     each a name that may itself hold 、
 * @param date           date of issue
 */
public record DocumentHeader(String title, String planTitle, String documentNumber, String issuingBody,
        List<String> coIssuers, List<String> addressees, Optional<LocalDate> date, DocumentKind kind) {

    public DocumentHeader {
        Objects.requireNonNull(kind);
        coIssuers = List.copyOf(coIssuers);
        addressees = List.copyOf(addressees);
    }
}
