package cn.yaodian.ui.preferences;

import cn.yaodian.domain.manuscript.ManuscriptId;
import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.domain.returns.CollectionId;
import cn.yaodian.ui.screen.Place;
import java.util.Optional;
import java.util.UUID;

/** A place as one word of the preferences file, and back. */
final class PlaceText {

    private PlaceText() {}

    static String write(Place place) {
        return switch (place) {
            case Place.Today _ -> "today";
            // What waits there is shown above the list of plans.
            case Place.PlanList _,Place.Confirming _ -> "plans";
            case Place.Drafting(PlanId plan, Optional<UUID> node) ->
                "plan " + plan + node.map(id -> " " + id).orElse("");
            case Place.Ledger ledger -> "ledger " + ledger.sheet();
            case Place.Returns(Optional<CollectionId> collection) ->
                "returns" + collection.map(id -> " " + id).orElse("");
            case Place.SentReturn(CollectionId collection, UnitId _) -> "returns " + collection;
            case Place.ReturnEntry(CollectionId collection, UnitId _) -> "returns " + collection;
            // What waits there is read anew from its files.
            case Place.ReturnReading _ -> "returns";
            case Place.ReturnMatrix _ -> "matrix";
            case Place.Charts _ -> "charts";
            case Place.ManuscriptList _ -> "manuscripts";
            case Place.NumberList _ -> "numbers";
            case Place.TemplateList _,Place.TemplateWriting _ -> "templates";
            case Place.Writing(ManuscriptId manuscript) -> "manuscript " + manuscript;
            case Place.UnitList _ -> "units";
            case Place.Settings _ -> "settings";
        };
    }

    /** @throws IllegalArgumentException if it is no place */
    static Place read(String text) {
        String[] words = text.split(" ");
        return switch (words[0]) {
            case "today" -> new Place.Today();
            case "plans" -> new Place.PlanList();
            case "ledger" -> Place.Ledger.of(LedgerSheet.valueOf(words.length > 1 ? words[1] : ""));
            case "returns" -> new Place.Returns(
                    words.length > 1 ? Optional.of(new CollectionId(UUID.fromString(words[1]))) : Optional.empty());
            case "matrix" -> new Place.ReturnMatrix();
            case "charts" -> new Place.Charts();
            case "manuscripts" -> new Place.ManuscriptList();
            case "numbers" -> new Place.NumberList();
            case "templates" -> new Place.TemplateList();
            case "manuscript" -> new Place.Writing(ManuscriptId.parse(words.length > 1 ? words[1] : ""));
            case "units" -> Place.UnitList.all();
            case "settings" -> new Place.Settings();
            case "plan" -> new Place.Drafting(PlanId.parse(words.length > 1 ? words[1] : ""),
                    words.length > 2 ? Optional.of(UUID.fromString(words[2])) : Optional.empty());
            default -> throw new IllegalArgumentException(text);
        };
    }
}
