package cn.yaodian.storage.manuscript;

import cn.yaodian.domain.manuscript.Manuscript;

/**
 * A manuscript as it is stored.
 *
 * @param reason why what was issued is being corrected; empty in the first version
 */
public record StoredManuscript(Manuscript manuscript, String reason) {}
