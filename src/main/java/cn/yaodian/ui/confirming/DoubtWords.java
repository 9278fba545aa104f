package cn.yaodian.ui.confirming;

import cn.yaodian.messages.Messages;
import cn.yaodian.service.confirming.Doubt;

/** Why a place is doubtful and what to do about it, in one sentence. */
final class DoubtWords {

    private DoubtWords() {}

    static String sentence(Doubt doubt) {
        return switch (doubt.kind()) {
            case REMARK -> doubt.subject();
            case NO_TASKS -> Messages.text("confirming.doubt.noTasks");
            case UNIT_AMBIGUOUS -> Messages.text("confirming.doubt.ambiguous", doubt.subject());
            case UNIT_ALIKE -> Messages.text("confirming.doubt.alike", doubt.subject());
            case TASK_WITHOUT_UNITS -> Messages.text("confirming.doubt.noUnits");
            case TARGET_WITHOUT_MEASURE -> Messages.text("confirming.doubt.noMeasure", doubt.subject());
            case JOINED -> Messages.text("confirming.doubt.joined", doubt.subject());
            case LEFT_OUT -> Messages.text("confirming.doubt.leftOut", doubt.subject());
        };
    }
}
