package cn.yaodian.ui.settings.rule;

import cn.yaodian.domain.figure.PlainFigure;
import cn.yaodian.domain.progress.DatedRule;
import cn.yaodian.domain.progress.Light;
import cn.yaodian.domain.progress.LightCondition;
import cn.yaodian.domain.progress.LightRule;
import cn.yaodian.domain.progress.OfficeRule;
import cn.yaodian.domain.progress.PaceMargin;
import cn.yaodian.domain.progress.UsualSchedule;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.ledger.LightRules;
import cn.yaodian.ui.form.DateText;
import cn.yaodian.ui.form.FormField;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The fields of a rule, and what they say in words as they are typed. */
final class RuleForm extends VBox implements RuleLine.Lines {

    private static final BigDecimal TEN_POINTS = BigDecimal.TEN;
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(100);

    private final FormField<TextField> name = new FormField<>(Messages.text("rule.name"), new TextField());
    private final VBox lines = new VBox();
    private final FormField<FigureField> margin = new FormField<>(Messages.text("rule.margin"),
            new FigureField(Messages.text("rule.margin")), Messages.text("rule.marginHint"));
    private final ScheduleFields schedule = new ScheduleFields(this::changed);
    private final Label scheduleError = new Label();
    private final FormField<TextField> since = new FormField<>(Messages.text("rule.since"), new TextField(),
            Messages.text("rule.sinceHint"));
    private final Label words = new Label();
    private boolean filling;

    RuleForm() {
        getStyleClass().add("yd-form");
        lines.getStyleClass().add(StyleClass.TIGHT);
        words.setWrapText(true);
        words.getStyleClass().addAll(StyleClass.PROSE, "yd-rule-words");
        scheduleError.getStyleClass().add(StyleClass.ERROR);
        scheduleError.setWrapText(true);
        scheduleError.managedProperty().bind(scheduleError.textProperty().isNotEmpty());
        Button add = new Button(Messages.text("rule.addLine"), Icon.of(Feather.PLUS));
        add.setOnAction(_ -> {
            lines.getChildren().add(
                    new RuleLine(new LightRule.Line(Light.YELLOW, new LightCondition.BehindBy(TEN_POINTS)), this));
            changed();
        });
        getChildren().addAll(named("rule.presets", presets()), name, named("rule.lines", new VBox(lines, add)),
                named("rule.schedule", new VBox(schedule, scheduleError)), margin, since, words);
        name.control().textProperty().addListener(_ -> changed());
        margin.control().textProperty().addListener(_ -> changed());
    }

    private static VBox named(String key, Node content) {
        Label label = new Label(Messages.text(key));
        label.getStyleClass().add("yd-field-name");
        content.getStyleClass().add(StyleClass.TIGHT);
        VBox field = new VBox(label, content);
        field.getStyleClass().addAll("yd-field", StyleClass.TIGHT);
        return field;
    }

    private FlowPane presets() {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("yd-rule-shares");
        for (LightRule preset : LightRule.presets()) {
            Button button = new Button(preset.name());
            button.setOnAction(_ -> fill(preset));
            row.getChildren().add(button);
        }
        return row;
    }

    void fill(OfficeRule rule, LocalDate from) {
        filling = true;
        margin.control().setText(PlainFigure.text(rule.margin().points()));
        schedule.fill(rule.schedule());
        since.control().setText(DateText.show(from));
        filling = false;
        fill(rule.lights());
    }

    private void fill(LightRule rule) {
        filling = true;
        name.control().setText(rule.name());
        lines.getChildren().setAll(rule.lines().stream().map(line -> new RuleLine(line, this)).toList());
        filling = false;
        changed();
    }

    @Override
    public void raise(RuleLine line) {
        int place = lines.getChildren().indexOf(line);
        if (place > 0) {
            lines.getChildren().remove(place);
            lines.getChildren().add(place - 1, line);
            changed();
        }
    }

    @Override
    public void remove(RuleLine line) {
        lines.getChildren().remove(line);
        changed();
    }

    @Override
    public void changed() {
        if (!filling) {
            words.setText(rule().map(rule -> String.join("\n", LightRules.words(rule))).orElse(""));
        }
    }

    /** The rule with its first day; empty where a field makes no sense, which is then said at it. */
    Optional<DatedRule> dated() {
        Optional<LocalDate> from = DateText.read(since.control().getText());
        say(since, from.isEmpty(), "rule.sinceWrong");
        return from.flatMap(day -> rule().map(rule -> new DatedRule(day, rule)));
    }

    private Optional<OfficeRule> rule() {
        boolean named = !name.control().getText().isBlank();
        say(name, !named, "rule.nameMissing");
        Optional<PaceMargin> points = margin.control().figure().filter(said -> said.compareTo(MOST_POINTS) <= 0)
                .map(PaceMargin::new);
        say(margin, points.isEmpty(), "rule.marginWrong");
        Optional<UsualSchedule> usual = schedule.schedule();
        scheduleError.setText(usual.isEmpty() ? Messages.text("rule.scheduleWrong") : "");
        List<LightRule.Line> said = new ArrayList<>();
        lines.getChildren().stream().map(RuleLine.class::cast).forEach(line -> line.line().ifPresent(said::add));
        return named && said.size() == lines.getChildren().size()
                ? points.flatMap(allowed -> usual.map(
                        way -> new OfficeRule(new LightRule(name.control().getText(), said), allowed, way)))
                : Optional.empty();
    }

    private static void say(FormField<? extends TextField> field, boolean wrong, String key) {
        if (wrong) {
            field.reject(Messages.text(key));
        } else {
            field.clear();
        }
    }
}
