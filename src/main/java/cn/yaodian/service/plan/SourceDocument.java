package cn.yaodian.service.plan;

/**
 * The bytes of the file that a plan was read from, kept as they were.
 *
 * @param fileName without its folder
 * @param sha256   64 hexadecimal digits
 * @param content  handed on without a copy; nobody changes it
 */
@SuppressWarnings("ArrayRecordComponent")
public record SourceDocument(String fileName, String sha256, byte[] content) {}
