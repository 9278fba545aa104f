package cn.yaodian.service.returns;

import cn.yaodian.service.manuscript.ManuscriptExports;
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
        return new ReturnServices(new ReturnForms(), new ReturnReading(), new HandEntry(),
                new MissingReturns(workspace.overviews(), workspace.returns()));
    }
}
