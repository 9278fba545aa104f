package cn.yaodian.ui.start;

import cn.yaodian.domain.office.Office;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.office.Offices;
import cn.yaodian.ui.task.BackgroundTasks;
import javafx.scene.Parent;

/** The first start: asks whose office this is, or shows the sample. */
public final class StartController {

    private final Offices offices;
    private final BackgroundTasks tasks;
    private final OfficeSwitch offered;
    private final Runnable founded;
    private final StartView view = new StartView(this);

    /** @param founded is run once the office has its name */
    public StartController(Offices offices, BackgroundTasks tasks, OfficeSwitch offered, Runnable founded) {
        this.offices = offices;
        this.tasks = tasks;
        this.offered = offered;
        this.founded = founded;
    }

    public Parent view() {
        return view;
    }

    /** The office as far as three answers say it; the rest can be filled in later. */
    void found(String officeName, String documentWord, String region) {
        Office office = new Office(bodyOf(officeName), officeName, region, documentWord, "", "", "", "");
        String step = Messages.text("start.step");
        tasks.save(step, _ -> offices.save(office, step), _ -> founded.run());
    }

    // The office works in the name of the body that its own name begins with: …协调小组办公室 → …协调小组.
    private static String bodyOf(String officeName) {
        String ending = Messages.text("start.officeEnding");
        String name = officeName.strip();
        return name.endsWith(ending) && name.length() > ending.length()
                ? name.substring(0, name.length() - ending.length())
                : "";
    }

    void openSample() {
        offered.openSample();
    }
}
