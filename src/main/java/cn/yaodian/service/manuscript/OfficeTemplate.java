package cn.yaodian.service.manuscript;

import cn.yaodian.domain.manuscript.ManuscriptTemplate;

/**
 * A template as an office has it.
 *
 * @param builtIn   whether the program has one of that key
 * @param changed   whether the office has its own words for it
 * @param usesPlan  whether it says anything of a plan
 * @param usesTasks whether it is about chosen tasks of a plan
 * @param answers   whether it answers a document
 */
public record OfficeTemplate(ManuscriptTemplate template, boolean builtIn, boolean changed, boolean usesPlan,
        boolean usesTasks, boolean answers) {}
