package cn.yaodian.reading.page;

import java.util.ArrayList;
import java.util.List;

/** The blank strips that part the columns of a table without lines: what every row of it leaves free. */
final class Strips {

    /** A narrower one is a distance between letters, in sizes of the type. */
    private static final double NARROWEST = 0.4;

    /** Where letters have left room, in points. */
    private record Room(double left, double right) {}

    private final double size;
    private List<List<Room>> between;

    /** @param head the cells of the row of headings, from the left */
    Strips(List<List<Letter>> head) {
        this.size = LineText.size(head.getFirst());
        this.between = new ArrayList<>();
        for (int i = 0; i + 1 < head.size(); i++) {
            between.add(List.of(new Room(head.get(i).getLast().right(), head.get(i + 1).getFirst().x())));
        }
    }

    /** Takes a row in; false, and nothing is changed, if it leaves no room between two of the columns. */
    boolean take(List<Letter> row) {
        List<List<Room>> left = new ArrayList<>();
        for (List<Room> rooms : between) {
            List<Room> free = free(rooms, row);
            if (free.isEmpty()) {
                return false;
            }
            left.add(free);
        }
        between = left;
        return true;
    }

    private List<Room> free(List<Room> rooms, List<Letter> row) {
        List<Room> free = rooms;
        for (Letter letter : row) {
            List<Room> next = new ArrayList<>();
            for (Room room : free) {
                add(room.left, Math.min(room.right, letter.x()), next);
                add(Math.max(room.left, letter.right()), room.right, next);
            }
            free = next.stream().distinct().toList();
        }
        return free;
    }

    private void add(double left, double right, List<Room> into) {
        if (right - left > NARROWEST * size) {
            into.add(new Room(left, right));
        }
    }

    /** The middle of the widest room between each two columns. */
    List<Double> middles() {
        List<Double> middles = new ArrayList<>();
        for (List<Room> rooms : between) {
            Room widest = rooms.getFirst();
            for (Room room : rooms) {
                widest = room.right - room.left > widest.right - widest.left ? room : widest;
            }
            middles.add((widest.left + widest.right) / 2);
        }
        return middles;
    }
}
