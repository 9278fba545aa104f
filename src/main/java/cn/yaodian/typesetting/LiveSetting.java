package cn.yaodian.typesetting;

import cn.yaodian.document.OfficialDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Sets one document again after each change to it, faster than from the beginning: lines are broken only where the text has
 * changed, and pages that come out as they were are the very same objects. The pages are those of {@link Typesetter#set}.
 * For one document, and for one thread at a time.
 */
public final class LiveSetting {

    /**
     * The pages after a change. Pages before {@code changedFrom} and from {@code changedTo} on are the same objects in the
     * same places as in the update before, and need not be painted again.
     *
     * @param pages       all of them, at least one
     * @param changedFrom index in {@code pages} of the first that is new or not as it was; their number where none is
     * @param changedTo   index behind the last that is new or not as it was; {@code changedFrom} where none is
     */
    public record Update(List<Page> pages, int changedFrom, int changedTo) {

        public Update {
            pages = List.copyOf(pages);
        }

        public boolean isUnchanged() {
            return changedFrom == changedTo;
        }
    }

    private final Memory memory = Memory.ofOneDocument();
    private final Typesetter typesetter;
    private List<Page> last = List.of();

    public LiveSetting(TypeMetrics metrics) {
        this(metrics, Set.of());
    }

    /** @param names of units, as for a {@link Typesetter} */
    public LiveSetting(TypeMetrics metrics, Collection<String> names) {
        typesetter = new Typesetter(metrics, names, memory);
    }

    /** @param document as it is now; of the first call, all pages count as changed */
    public Update update(OfficialDocument document) {
        List<Page> pages = new ArrayList<>(typesetter.set(document));
        memory.nextSetting();
        int from = pages.size();
        int to = 0;
        for (int i = 0; i < pages.size(); i++) {
            if (i < last.size() && last.get(i).equals(pages.get(i))) {
                pages.set(i, last.get(i));
            } else {
                from = Math.min(from, i);
                to = i + 1;
            }
        }
        last = List.copyOf(pages);
        return new Update(last, from, Math.max(from, to));
    }
}
