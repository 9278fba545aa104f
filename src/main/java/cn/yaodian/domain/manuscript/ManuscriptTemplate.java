package cn.yaodian.domain.manuscript;

/**
 * How manuscripts of a kind begin. Names in braces ({年度}, {协调小组}, {计划名称}) stand for what is known when one is begun;
 * what is not known stays empty.
 *
 * @param key  that manuscripts keep; at most 40 letters, figures and hyphens (notice, opinion-request)
 * @param name 文种 as the clerk says it: 通知, 督办单
 * @param text in the words of the office, with names in braces
 */
public record ManuscriptTemplate(String key, String name, ManuscriptText text) {

    public ManuscriptTemplate {
        name = name.strip();
        if (!key.matches("[a-z0-9-]{1,40}") || name.isEmpty()) {
            throw new IllegalArgumentException("no template: " + key + " " + name);
        }
    }
}
