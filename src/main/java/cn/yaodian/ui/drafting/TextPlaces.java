package cn.yaodian.ui.drafting;

import cn.yaodian.service.drafting.NoticePages;
import cn.yaodian.ui.drafting.card.CardList;

import cn.yaodian.ui.drafting.text.DraftModel;
import cn.yaodian.ui.drafting.text.DraftRow;
import cn.yaodian.ui.drafting.text.Part;
import cn.yaodian.ui.drafting.text.Spot;
import java.util.UUID;

/** Brings the caret to places of the text, and knows where a place of the text stands on the page. */
final class TextPlaces {

    private final DraftModel model;
    private final CardList cards;

    TextPlaces(DraftModel model, CardList cards) {
        this.model = model;
        this.cards = cards;
    }

    /** What the pages call the paragraph of a spot. */
    static String anchor(Spot spot) {
        return switch (spot.row().kind()) {
            case HEAD -> NoticePages.PREAMBLE;
            case FOOT -> NoticePages.CLOSING;
            case SECTION, TASK -> spot.row().node().toString();
        };
    }

    /** Goes to a paragraph of the pages; nothing happens where the text does not have it any more. */
    void goTo(String anchor) {
        if (anchor.equals(NoticePages.PREAMBLE)) {
            cards.moveTo(new Spot(DraftRow.head(model.plan()), Part.BODY, 0));
        } else if (anchor.equals(NoticePages.CLOSING)) {
            cards.moveTo(Spot.startOf(DraftRow.foot(model.plan())));
        } else {
            model.rows().stream().filter(row -> row.node().toString().equals(anchor)).findFirst()
                    .ifPresent(row -> cards.moveTo(Spot.startOf(row)));
        }
    }

    /** Goes behind the last letter of a part of a section or task. */
    void goTo(UUID node, Part part) {
        cards.moveTo(new Spot(model.row(node), part, Spot.END));
    }
}
