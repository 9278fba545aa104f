package cn.yaodian.domain.ledger;

/**
 * 季度节点: what is to be done by a quarter's end.
 *
 * @param quarter 1 to 4
 */
public record Milestone(int year, int quarter, String text) {

    public Milestone {
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("quarter " + quarter);
        }
        text = text.strip();
    }
}
