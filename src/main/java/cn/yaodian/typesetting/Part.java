package cn.yaodian.typesetting;

/**
 * A stretch of a page's marks that belong together. It says nothing of where it stands in the whole document, so that a
 * page stays the same when others before it change.
 *
 * @param marks     how many, in their order on the page; none in an empty cell
 * @param continued whether it goes on with the last part of this role on an earlier page
 */
public record Part(Role role, int marks, boolean continued) {

    public Part {
        if (marks < 0) {
            throw new IllegalArgumentException(marks + " marks");
        }
    }
}
