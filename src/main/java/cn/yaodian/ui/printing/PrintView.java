package cn.yaodian.ui.printing;

import cn.yaodian.messages.Messages;
import cn.yaodian.service.font.FontReport;
import cn.yaodian.service.print.PagePrinting;
import cn.yaodian.service.print.PrintWork;
import cn.yaodian.typesetting.Page;
import cn.yaodian.ui.page.PageFonts;
import cn.yaodian.ui.page.PageModel;
import cn.yaodian.ui.page.PageView;
import cn.yaodian.ui.side.SidePanel;
import cn.yaodian.ui.task.BackgroundTasks;
import java.util.List;
import javafx.scene.layout.BorderPane;

/** The very pages that will be printed, and beside them how. */
public final class PrintView extends BorderPane {

    /**
     * For pages that are at hand already.
     *
     * @param title what the panel and the printer's queue call them
     * @param fonts that they are set in
     * @param close goes back to where the clerk came from
     */
    public PrintView(String title, List<Page> pages, FontReport fonts, PagePrinting printing, BackgroundTasks tasks,
            PageFonts painted, Runnable close) {
        this(new PrintWork(title, pages, fonts), printing, tasks, painted, close);
    }

    /** @param close goes back to where the clerk came from */
    public PrintView(PrintWork work, PagePrinting printing, BackgroundTasks tasks, PageFonts fonts, Runnable close) {
        getStyleClass().add("yd-preview");
        PageModel pages = new PageModel();
        pages.pagesProperty().set(work.pages());
        PrintModel model = new PrintModel(work);
        PrintController controller = new PrintController(model, printing, tasks);
        setCenter(new PageView(pages, fonts));
        setRight(new SidePanel(Messages.text("print.title", work.title()), new PrintForm(model, controller), close));
        controller.start();
    }
}
