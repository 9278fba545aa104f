package cn.yaodian.service.plan;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.office.UnitMatch;
import cn.yaodian.domain.office.UnitMatcher;
import cn.yaodian.domain.office.UnitRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a document's names of units may be taken for, for the clerk to choose from. Any answer that it gives may be put
 * in with {@link ImportPreview#withUnit}; adopting remembers it, and what was passed over. Immutable.
 *
 * @param register the units when the document was read
 * @param region   the office's own, which names may leave unsaid; may be empty
 */
public record UnitChoices(UnitRegister register, String region) {

    /**
     * The answers for a name, each once: what was proposed, the units of the register that the name is like, and a new
     * unit of each kind, the likeliest kind first.
     */
    public List<UnitMatch> of(UnitMatch proposed) {
        String name = proposed.name();
        List<UnitMatch> answers = new ArrayList<>();
        if (!(proposed instanceof UnitMatch.New)) {
            answers.add(proposed);
        }
        like(name).stream().filter(unit -> !unit.id().equals(proposed.unit().id()))
                .forEach(unit -> answers.add(sameAs(name, unit)));
        UnitMatch.New likeliest = proposed instanceof UnitMatch.New unit
                ? unit
                : new UnitMatch.New(name, new UnitMatcher(register, region).kind(name));
        answers.add(likeliest);
        Stream.of(UnitKind.values()).filter(kind -> kind != likeliest.kind())
                .forEach(kind -> answers.add(new UnitMatch.New(name, kind)));
        return answers;
    }

    /** Units of the register that a name may mean, the likeliest first; more than one where it fits several. */
    public List<Unit> like(String name) {
        return new UnitMatcher(register, region).candidates(name);
    }

    /** The answer that a name means this unit, whichever of the register the clerk has picked. */
    public static UnitMatch sameAs(String name, Unit unit) {
        return new UnitMatch.Near(name, unit);
    }
}
