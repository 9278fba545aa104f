package cn.yaodian.reading.units;

import cn.yaodian.domain.office.UnitKind;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The kind of a unit by the words that lists use for it. */
final class WrittenKind {

    private static final Map<String, UnitKind> OTHER_WORDS = Map.ofEntries(
            Map.entry("市直单位", UnitKind.MEMBER), Map.entry("市直部门", UnitKind.MEMBER),
            Map.entry("部门", UnitKind.MEMBER), Map.entry("成员", UnitKind.MEMBER),
            Map.entry("县市区", UnitKind.REGION), Map.entry("县（区）", UnitKind.REGION),
            Map.entry("县区", UnitKind.REGION), Map.entry("区县", UnitKind.REGION), Map.entry("地区", UnitKind.REGION),
            Map.entry("试点企业", UnitKind.ENTERPRISE), Map.entry("市属企业", UnitKind.ENTERPRISE),
            Map.entry("联系企业", UnitKind.ENTERPRISE), Map.entry("单位集合", UnitKind.GROUP),
            Map.entry("组", UnitKind.GROUP), Map.entry("统称", UnitKind.GROUP));

    private WrittenKind() {}

    static Optional<UnitKind> of(String written) {
        String word = written.replaceAll("[\\s　]+", "").replace('(', '（').replace(')', '）');
        return Stream.of(UnitKind.values()).filter(kind -> kind.title().equals(word)).findFirst()
                .or(() -> Optional.ofNullable(OTHER_WORDS.get(word)));
    }
}
