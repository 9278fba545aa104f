package cn.yaodian.typesetting;

import java.util.List;

/** Marks on their way to a page, with what they are. @param continued as in {@link Part} */
record Piece(Role role, boolean continued, List<Mark> marks) {

    Piece {
        marks = List.copyOf(marks);
    }

    static Piece of(Role role, List<Mark> marks) {
        return new Piece(role, false, marks);
    }

    static Piece paragraph(List<Mark> marks) {
        return of(Role.Plain.PARAGRAPH, marks);
    }

    static Piece artifact(List<Mark> marks) {
        return of(Role.Plain.ARTIFACT, marks);
    }
}
