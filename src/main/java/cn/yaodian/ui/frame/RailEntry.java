package cn.yaodian.ui.frame;

import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.screen.Place;
import org.kordamp.ikonli.feather.Feather;

/** The rail's places, from top to bottom. Only what works is shown: a clerk never meets a dead button. */
enum RailEntry {
    /** 今天. */
    TODAY(Feather.SUN, new Place.Today()),
    /** 要点: plans and drafting. */
    PLANS(Feather.FILE_TEXT, new Place.PlanList()),
    /** 台账: tasks, indicators, returns. */
    LEDGER(Feather.CHECK_SQUARE, Place.Ledger.of(LedgerSheet.TASKS)),
    /** 文稿: documents, their numbers and templates. */
    MANUSCRIPTS(Feather.EDIT_3, new Place.ManuscriptList()),
    /** 资料: the unit register. */
    REGISTERS(Feather.USERS, Place.UnitList.all()),
    /** 设置. */
    SETTINGS(Feather.SETTINGS, new Place.Settings());

    private final Feather icon;
    private final Place place;

    RailEntry(Feather icon, Place place) {
        this.icon = icon;
        this.place = place;
    }

    /** The entry under which a place is found. */
    static RailEntry of(Place place) {
        return switch (place) {
            case Place.Today _ -> TODAY;
            case Place.PlanList _,Place.Confirming _ -> PLANS;
            case Place.Drafting _ -> PLANS;
            case Place.Ledger _,Place.Charts _ -> LEDGER;
            case Place.Returns _,Place.SentReturn _,Place.ReturnMatrix _ -> LEDGER;
            case Place.ReturnEntry _,Place.ReturnReading _ -> LEDGER;
            case Place.ManuscriptList _,Place.NumberList _ -> MANUSCRIPTS;
            case Place.TemplateList _,Place.Writing _ -> MANUSCRIPTS;
            case Place.TemplateWriting _ -> MANUSCRIPTS;
            case Place.UnitList _ -> REGISTERS;
            case Place.Settings _ -> SETTINGS;
        };
    }

    Feather icon() {
        return icon;
    }

    Place place() {
        return place;
    }

    String word() {
        return Messages.text("rail." + name());
    }
}
