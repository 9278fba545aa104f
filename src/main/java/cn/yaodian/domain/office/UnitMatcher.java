package cn.yaodian.domain.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Recognises units by the names that documents give them. A name goes to the unit that bears it; otherwise to the one
 * unit that it is like, where there is only one: 市财政局, 财政局 and 青禾市财政局 are alike, and so are 市人社局 and
 * 市人力资源和社会保障局. What the clerk said it does not mean is never proposed. What is like none is proposed as new,
 * and later names in the same document are compared with it too. Not for several threads at once.
 */
public final class UnitMatcher {

    private final String region;
    private final Map<String, Unit> byFullName = new HashMap<>();
    private final Map<String, List<Unit>> byAlias = new HashMap<>();
    private final List<Named> names = new ArrayList<>();
    private final Set<UnitDistinction> distinctions = new HashSet<>();

    /** @param region the office's own region (青禾市), which documents put before a name or leave out; may be empty */
    public UnitMatcher(UnitRegister register, String region) {
        this.region = region.strip();
        register.distinctions()
                .forEach(said -> distinctions.add(new UnitDistinction(said.unit(), NameForm.plain(said.name()))));
        register.units().forEach(this::learn);
    }

    public UnitMatch match(String name) {
        String plain = NameForm.plain(name);
        Unit bearer = byFullName.get(plain);
        if (bearer != null) {
            return new UnitMatch.Known(name, bearer);
        }
        List<Unit> bearers = meant(plain, byAlias.getOrDefault(plain, List.of()).stream());
        if (bearers.size() == 1) {
            return new UnitMatch.Known(name, bearers.getFirst());
        }
        List<Unit> alike = bearers.isEmpty() ? like(name) : bearers;
        if (alike.size() == 1) {
            return new UnitMatch.Near(name, alike.getFirst());
        }
        UnitMatch.New proposed = new UnitMatch.New(name, UnitKindGuess.of(name, region));
        learn(proposed.unit());
        return proposed;
    }

    /**
     * The units that a name may mean, the likeliest first; none that it was said not to mean. A full name means only
     * the unit that bears it.
     */
    public List<Unit> candidates(String name) {
        String plain = NameForm.plain(name);
        Unit bearer = byFullName.get(plain);
        if (bearer != null) {
            return List.of(bearer);
        }
        NameForm form = NameForm.of(name, region);
        return meant(plain, Stream.of(byAlias.getOrDefault(plain, List.of()).stream(),
                bearing(named -> hasCoreOf(named, form)), bearing(named -> resembles(named, form)))
                .flatMap(units -> units));
    }

    /** What a unit of that name most likely is to this office; the clerk may say otherwise. */
    public UnitKind kind(String name) {
        return UnitKindGuess.of(name, region);
    }

    /** What a unit of that name most likely is to an office of which nothing is known. */
    public static UnitKind kindOf(String name) {
        return UnitKindGuess.of(name, "");
    }

    /** Those with the same core; only where there are none, those that are shortened or one character away. */
    private List<Unit> like(String name) {
        NameForm form = NameForm.of(name, region);
        List<Unit> alike = meant(form.plain(), bearing(named -> hasCoreOf(named, form)));
        return alike.isEmpty() ? meant(form.plain(), bearing(named -> resembles(named, form))) : alike;
    }

    private static boolean hasCoreOf(Named named, NameForm form) {
        return named.form.core().equals(form.core()) && named.form.isOfLevelOf(form);
    }

    /** Only departments: places, enterprises and groups are called what they are called. */
    private boolean resembles(Named named, NameForm form) {
        return named.form.isOfLevelOf(form) && Resemblance.isBetween(named.form.core(), form.core())
                && named.kind == UnitKind.MEMBER && UnitKindGuess.of(form.plain(), region) == UnitKind.MEMBER;
    }

    private Stream<Unit> bearing(Predicate<Named> name) {
        return names.stream().filter(name).map(Named::unit);
    }

    private List<Unit> meant(String plain, Stream<Unit> units) {
        return List.copyOf(new LinkedHashSet<>(
                units.filter(unit -> !distinctions.contains(new UnitDistinction(unit.id(), plain))).toList()));
    }

    private void learn(Unit unit) {
        byFullName.putIfAbsent(NameForm.plain(unit.name()), unit);
        unit.names().forEach(name -> {
            NameForm form = NameForm.of(name, region);
            names.add(new Named(form, UnitKindGuess.of(name, region), unit));
            List<Unit> bearers = byAlias.computeIfAbsent(form.plain(), plain -> new ArrayList<>());
            if (!bearers.contains(unit)) {
                bearers.add(unit);
            }
        });
    }

    /** One of a unit's names. */
    private record Named(NameForm form, UnitKind kind, Unit unit) {}
}
