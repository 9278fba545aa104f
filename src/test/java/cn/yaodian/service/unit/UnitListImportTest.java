package cn.yaodian.service.unit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitAlias;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.reading.ReadUnitList;
import cn.yaodian.service.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitListImportTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aUnitThatIsRegisteredKeepsItsIdentityAndTakesTheRestFromTheList() {
        try (Workspace workspace = Workspace.open(folder)) {
            Unit known = unit("禾阳区", UnitKind.MEMBER, 7);
            Unit absent = unit("汀南区", UnitKind.REGION, 8);
            workspace.units().saveAll(List.of(known, absent), "登记");
            Unit listed = new Unit(UnitId.random(), UnitKind.REGION, "禾阳区", List.of(UnitAlias.shortName("禾阳")), 1);
            new UnitListImport(workspace.units())
                    .adopt(new ReadUnitList(List.of(listed, unit("青禾公交", UnitKind.ENTERPRISE, 2)), List.of()), "导入");
            assertThat(workspace.units().register().units()).hasSize(3).contains(absent,
                    new Unit(known.id(), UnitKind.REGION, "禾阳区", List.of(UnitAlias.shortName("禾阳")), 1));
        }
    }

    private static Unit unit(String name, UnitKind kind, int order) {
        return new Unit(UnitId.random(), kind, name, List.of(), order);
    }
}
