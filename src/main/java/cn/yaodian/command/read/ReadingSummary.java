package cn.yaodian.command.read;

import cn.yaodian.command.Terminal;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.reading.DocumentHeader;
import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.domain.reading.ReadTask;
import cn.yaodian.domain.remark.Remark;
import cn.yaodian.messages.Messages;
import java.util.List;
import java.util.stream.Collectors;

/** What a document holds, in lines for people. */
final class ReadingSummary {

    private final Terminal terminal;

    ReadingSummary(Terminal terminal) {
        this.terminal = terminal;
    }

    void tell(ReadPlan plan) {
        DocumentHeader header = plan.header();
        field(Messages.text("command.read.title"), header.title());
        field(Messages.text("command.read.planTitle"), header.planTitle());
        field(Messages.text("command.read.number"), header.documentNumber());
        field(Messages.text("command.read.issuer"), header.issuingBody());
        field(Messages.text("command.read.addressees"), String.join(Messages.text("command.read.and"),
                header.addressees()));
        field(Messages.text("command.read.date"), header.date().map(Object::toString).orElse(""));
        terminal.result(Messages.text("command.read.counts", plan.headings().size(), plan.tasks().size(),
                plan.indicators().size()));
        plan.tasks().forEach(this::task);
        plan.remarks().forEach(this::remark);
    }

    private void field(String name, String value) {
        if (!value.isEmpty()) {
            terminal.result(Messages.text("command.read.field", name, value));
        }
    }

    private void task(ReadTask task) {
        String units = List.of(DutyRole.values()).stream().filter(role -> !task.units(role).isEmpty())
                .map(role -> Messages.text("command.read.field", role.title(), task.duties().stream()
                        .filter(duty -> duty.role() == role).map(Duty::name)
                        .collect(Collectors.joining(Messages.text("command.read.and")))))
                .collect(Collectors.joining(" "));
        terminal.result(Messages.text("command.read.task", String.join("", task.path()), task.label(), task.title(),
                units).stripTrailing());
    }

    private void remark(Remark remark) {
        terminal.say(remark.line() == 0
                ? Messages.text("command.remark.whole", remark.severity().mark(), remark.message())
                : Messages.text("command.remark.line", remark.severity().mark(), remark.line(), remark.message()));
    }
}
