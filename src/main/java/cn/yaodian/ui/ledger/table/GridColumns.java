package cn.yaodian.ui.ledger.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Which columns are shown, where and how wide, and by which of them the lines are sorted. Of the FX thread. */
public final class GridColumns implements GridDeeds {

    private final GridLayout layout;
    private final Runnable shown;
    private DoubleToIntFunction drop = _ -> 0;
    private Consumer<Optional<GridOrder>> marked = _ -> {};
    private Consumer<List<GridColumn>> changed = _ -> {};
    private Consumer<List<GridColumn>> showing = _ -> {};
    private Consumer<Optional<GridOrder>> sorted = _ -> {};
    private Optional<GridOrder> order = Optional.empty();

    GridColumns(GridLayout layout, Runnable shown) {
        this.layout = layout;
        this.shown = shown;
    }

    void dropBy(DoubleToIntFunction before) {
        drop = before;
    }

    void onOrder(Consumer<Optional<GridOrder>> told) {
        marked = told;
    }

    /** Told when the clerk has changed the columns, not when they are set. */
    public void onChange(Consumer<List<GridColumn>> told) {
        changed = told;
    }

    /** Told when the clerk has asked for another order. */
    public void onSort(Consumer<Optional<GridOrder>> told) {
        sorted = told;
    }

    /** Told of the columns that are shown from now on, whoever has changed them. */
    public void onShow(Consumer<List<GridColumn>> told) {
        showing = told;
    }

    public void show(List<GridColumn> columns) {
        layout.show(columns);
        shown.run();
        showing.accept(layout.columns());
    }

    public List<GridColumn> get() {
        return layout.columns();
    }

    /** Shows by which column the lines are sorted. */
    public void mark(Optional<GridOrder> by) {
        order = by;
        marked.accept(by);
    }

    @Override
    public void sort(String key) {
        Optional<GridOrder> here = order.filter(by -> by.key().equals(key));
        if (here.isEmpty()) {
            order(Optional.of(new GridOrder(key, false)));
        } else {
            order(here.filter(by -> !by.descending()).map(_ -> new GridOrder(key, true)));
        }
    }

    @Override
    public void sort(String key, boolean descending) {
        order(Optional.of(new GridOrder(key, descending)));
    }

    private void order(Optional<GridOrder> by) {
        mark(by);
        sorted.accept(by);
    }

    @Override
    public void resize(String key, double width) {
        change(key, column -> column.withWidth(width / layout.scale()));
    }

    @Override
    public void widen(String key, double factor) {
        change(key, column -> column.withWidth(column.width() * factor));
    }

    @Override
    public void move(String key, int by) {
        put(key, Math.clamp(at(key) + by, 0, get().size() - 1));
    }

    @Override
    public void moveTo(String key, double sceneX) {
        int before = drop.applyAsInt(sceneX);
        put(key, before > at(key) ? before - 1 : before);
    }

    // What is put among columns that stay stays too.
    private void put(String key, int target) {
        List<GridColumn> columns = new ArrayList<>(get());
        GridColumn column = columns.remove(at(key));
        boolean still = target < columns.size() && columns.get(target).frozen();
        columns.add(target, column.withFrozen(still));
        told(columns);
    }

    @Override
    public void freeze(String key) {
        int at = at(key);
        boolean thaw = get().get(at).frozen();
        List<GridColumn> columns = new ArrayList<>();
        for (int number = 0; number < get().size(); number++) {
            columns.add(get().get(number).withFrozen(thaw ? number < at : number <= at));
        }
        told(columns);
    }

    @Override
    public void hide(String key) {
        if (get().size() > 1) {
            told(get().stream().filter(column -> !column.key().equals(key)).toList());
        }
    }

    private void change(String key, UnaryOperator<GridColumn> change) {
        told(get().stream().map(column -> column.key().equals(key) ? change.apply(column) : column).toList());
    }

    private int at(String key) {
        return IntStream.range(0, get().size()).filter(number -> get().get(number).key().equals(key)).findFirst()
                .orElse(0);
    }

    private void told(List<GridColumn> columns) {
        show(columns);
        changed.accept(columns);
    }
}
