package cn.yaodian.service.manuscript;

import cn.yaodian.storage.manuscript.IssuedLine;
import java.time.Instant;

/**
 * A version that was issued.
 *
 * @param version  from 1
 * @param reason   of the correction; empty for the first
 * @param issuedBy the user's name on this computer
 * @param fileName of the file that it went out as
 * @param sha256   of that file among the kept ones
 */
public record ManuscriptVersion(int version, String reason, String title, String number, String issuedBy,
        Instant issuedAt, String fileName, String sha256) {

    static ManuscriptVersion of(IssuedLine line) {
        return new ManuscriptVersion(line.version(), line.reason(), line.title(), line.number(), line.issuedBy(),
                line.issuedAt(), line.fileName(), line.sha256());
    }
}
