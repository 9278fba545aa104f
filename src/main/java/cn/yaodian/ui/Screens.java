package cn.yaodian.ui;

import cn.yaodian.domain.manuscript.ManuscriptId;
import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.ui.chart.ChartController;
import cn.yaodian.ui.confirming.ConfirmingController;
import cn.yaodian.ui.drafting.DraftingScreen;
import cn.yaodian.ui.drafting.DraftingServices;
import cn.yaodian.ui.drafting.DraftingWindow;
import cn.yaodian.ui.export.ExportFolder;
import cn.yaodian.ui.history.Steps;
import cn.yaodian.ui.page.PageFonts;
import cn.yaodian.ui.importing.ImportController;
import cn.yaodian.ui.ledger.LedgerWindow;
import cn.yaodian.ui.ledger.PlanChoice;
import cn.yaodian.ui.ledger.list.LedgerController;
import cn.yaodian.ui.manuscript.ManuscriptServices;
import cn.yaodian.ui.manuscript.ManuscriptWindow;
import cn.yaodian.ui.manuscript.list.ManuscriptListController;
import cn.yaodian.ui.manuscript.number.NumberListController;
import cn.yaodian.ui.manuscript.template.TemplateListController;
import cn.yaodian.ui.manuscript.template.TemplateScreen;
import cn.yaodian.ui.manuscript.writing.ManuscriptScreen;
import cn.yaodian.ui.notice.Notices;
import cn.yaodian.ui.plans.PlanListController;
import cn.yaodian.service.matrix.ReturnMatrices;
import cn.yaodian.service.returns.ReturnServices;
import cn.yaodian.ui.returns.entry.EntryScreen;
import cn.yaodian.ui.returns.reading.ReadingController;
import cn.yaodian.ui.returns.DeskServices;
import cn.yaodian.ui.returns.ReturnWindow;
import cn.yaodian.ui.returns.list.ReturnListController;
import cn.yaodian.ui.returns.matrix.MatrixController;
import cn.yaodian.ui.screen.CutOff;
import cn.yaodian.ui.screen.KeptScreens;
import cn.yaodian.ui.screen.Navigator;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.screen.Screen;
import cn.yaodian.ui.screen.ScreenSource;
import cn.yaodian.ui.screen.YearChoice;
import cn.yaodian.ui.settings.SettingsController;
import cn.yaodian.ui.start.OfficeSwitch;
import cn.yaodian.ui.task.BackgroundTasks;
import cn.yaodian.ui.theme.Theme;
import cn.yaodian.ui.today.TodayController;
import cn.yaodian.ui.today.TodayServices;
import cn.yaodian.ui.today.TodayWindow;
import cn.yaodian.ui.units.UnitListController;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import java.time.Clock;

/** The screens of one office's window. Lists keep their filters, so there is one of each; a plan gets its own. */
final class Screens implements ScreenSource {

    private final TodayController today;
    private final PlanListController plans;
    private final ConfirmingController confirming;
    private final UnitListController units;
    private final SettingsController settings;
    private final ImportController importing;
    private final Steps steps;
    private final YearChoice years = new YearChoice();
    private final CutOff cutOff = new CutOff();
    private final Navigator navigator = new Navigator(this);
    private final KeptScreens keptScreens = new KeptScreens();
    private final ManuscriptListController manuscripts;
    private final NumberListController numbers;
    private final Map<LedgerSheet, LedgerController> ledgers = new EnumMap<>(LedgerSheet.class);
    private final ChartController charts;
    private final TemplateListController templates;
    private final DeskServices returning;
    private final ReturnWindow returnWindow;
    private final ReadingController reading;
    private final ReturnListController returns;
    private final MatrixController matrix;
    private final DraftingServices drafting;
    private final DraftingWindow draftingWindow;
    private final ManuscriptServices writing;
    private final ManuscriptWindow writingWindow;

    Screens(DesktopServices services, BackgroundTasks tasks, Notices notices, Theme theme,
            OfficeSwitch offices) {
        steps = new Steps(services.workspace().history(), tasks, navigator, notices);
        importing = new ImportController(services.workspace().importing(), services.workspace().pendingImports(),
                tasks, navigator, notices, steps);
        importing.takeUp();
        today = new TodayController(
                new TodayServices(services.workspace(), services.agenda(), services.ledgerAgenda()),
                new TodayWindow(tasks, navigator, notices, steps, years, cutOff));
        plans = new PlanListController(services.workspace(), tasks, navigator, notices, steps, years, importing);
        confirming = new ConfirmingController(importing, notices);
        units = new UnitListController(services.workspace().units(), tasks, notices, steps);
        settings = new SettingsController(services.workspace(), services.fonts(), tasks, notices, steps,
                theme.appearanceProperty(), offices);
        PageFonts fonts = new PageFonts(services.fonts()::open);
        drafting = services.drafting();
        draftingWindow = new DraftingWindow(tasks, notices, steps, fonts, ExportFolder.usual());
        writing = services.manuscripts();
        writingWindow = new ManuscriptWindow(tasks, notices, steps, navigator, years, fonts, ExportFolder.usual());
        manuscripts = new ManuscriptListController(writing, writingWindow);
        numbers = new NumberListController(writing, writingWindow);
        templates = new TemplateListController(writing, writingWindow);
        LedgerWindow ledgerWindow = new LedgerWindow(tasks, notices, steps, navigator, new PlanChoice(years),
                cutOff, ExportFolder.usual());
        charts = new ChartController(services.workspace(), ledgerWindow);
        for (LedgerSheet sheet : LedgerSheet.values()) {
            ledgers.put(sheet, new LedgerController(services.workspace(), ledgerWindow, sheet));
        }
        Clock clock = Clock.systemDefaultZone();
        returning = new DeskServices(services.workspace(),
                ReturnServices.of(services.workspace(), writing::exports, clock),
                new ReturnMatrices(services.workspace(), clock));
        returnWindow = new ReturnWindow(tasks, notices, steps, navigator, years, cutOff,
                ExportFolder.usual(), clock);
        reading = new ReadingController(returning, returnWindow);
        returns = new ReturnListController(returning, returnWindow, reading);
        matrix = new MatrixController(returning, returnWindow, reading);
    }

    @Override
    public Screen screenFor(Place place) {
        return switch (place) {
            case Place.Today _ -> today;
            case Place.PlanList _ -> plans;
            case Place.Confirming _ -> confirming;
            case Place.Drafting drafted -> drafting(drafted);
            case Place.Ledger ledger -> ledger(ledger);
            case Place.Returns _,Place.SentReturn _ -> {
                returns.moveTo(place);
                yield returns;
            }
            case Place.ReturnEntry entry -> keptScreens.open(entry,
                    () -> new EntryScreen(returning, returnWindow, entry.collection(), entry.unit()));
            case Place.ReturnReading _ -> reading;
            case Place.ReturnMatrix _ -> matrix;
            case Place.Charts _ -> charts;
            case Place.ManuscriptList _ -> manuscripts;
            case Place.NumberList _ -> numbers;
            case Place.TemplateList _ -> templates;
            case Place.Writing(ManuscriptId manuscript) -> keptScreens.open(manuscript,
                    () -> new ManuscriptScreen(writing, writingWindow, manuscript));
            case Place.TemplateWriting(String key) -> keptScreens.open(key,
                    () -> new TemplateScreen(writing, writingWindow, key));
            case Place.UnitList list -> {
                units.show(list);
                yield units;
            }
            case Place.Settings _ -> settings;
        };
    }

    private Screen ledger(Place.Ledger place) {
        LedgerController screen = Objects.requireNonNull(ledgers.get(place.sheet()));
        screen.show(place);
        return screen;
    }

    private Screen drafting(Place.Drafting place) {
        Screen screen = keptScreens.open(place.plan(),
                () -> new DraftingScreen(drafting, draftingWindow, place.plan()));
        screen.moveTo(place);
        return screen;
    }

    KeptScreens keptScreens() {
        return keptScreens;
    }

    Navigator navigator() {
        return navigator;
    }

    YearChoice years() {
        return years;
    }

    CutOff cutOff() {
        return cutOff;
    }

    Steps steps() {
        return steps;
    }

    ImportController importing() {
        return importing;
    }
}
