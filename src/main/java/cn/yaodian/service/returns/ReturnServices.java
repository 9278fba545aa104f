package cn.yaodian.service.returns;

import cn.yaodian.service.manuscript.ManuscriptExports;
import cn.yaodian.service.manuscript.ManuscriptTemplates;
import cn.yaodian.service.workspace.Workspace;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * All that collecting returns works with, on one office's workspace. Asking, reminding, sending back and accepting one by
 * one are {@link Workspace#returns()}' own; how returns are usually asked for is {@link Workspace#returnPresets()}.
 */
public record ReturnServices(ReturnForms forms, ReturnReading reading, HandEntry entry, MissingReturns missing) {

    /**
     * @param letters made when a letter is wanted: fonts take a second to be parsed
     * @param clock   tells the time that files say they were made at
     */
    public static ReturnServices of(Workspace workspace, Supplier<ManuscriptExports> letters, Clock clock) {
        return of(workspace, letters, new FormWorkbooks(clock));
    }

    static ReturnServices of(Workspace workspace, Supplier<ManuscriptExports> letters, FormFiles files) {
        RecordReader records = new RecordReader(workspace.overviews(), workspace.returns());
        ReturnLetters written = new ReturnLetters(new ManuscriptTemplates(workspace.templates()),
                workspace.offices()::get, letters);
        return new ReturnServices(
                new ReturnForms(workspace.returns(), records, workspace.offices()::get, files, written),
                new ReturnReading(files, new ReturnComparing(workspace.returns(), records), workspace.returns()),
                new HandEntry(workspace.returns(), records),
                new MissingReturns(workspace.overviews(), workspace.returns()));
    }
}
