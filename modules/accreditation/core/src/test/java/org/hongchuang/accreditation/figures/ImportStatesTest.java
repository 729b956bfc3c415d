package org.hongchuang.accreditation.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hongchuang.accreditation.House;
import org.hongchuang.accreditation.Portfolio;
import org.hongchuang.accreditation.StateTable;
import org.hongchuang.accreditation.api.FiguresImport;
import org.hongchuang.accreditation.api.FiguresImportState;
import org.hongchuang.accreditation.api.FiguresImports;
import org.hongchuang.kernel.access.Role;
import org.junit.jupiter.api.Test;

class ImportStatesTest implements StateTable.Trial<FiguresImportState, ImportStatesTest.Command, UUID> {
    private final House house = new House();
    private final FiguresImports imports = house.bean(FiguresImports.class);
    private int tax;

    enum Command {
        CONFIRM,
        DISCARD,
        CHECK_ANOTHER
    }

    private UUID check() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("1");
            sheet.value(0, 0, "统一社会信用代码");
            sheet.value(0, 1, "成功企业纳税额");
            sheet.value(1, 0, "C1");
            sheet.value(1, 1, ++tax);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] xlsx = file.toByteArray();
        FiguresImport checked = house.in(() -> imports.check(2026, "数据.xlsx", new ByteArrayInputStream(xlsx)));
        assertThat(checked.changed()).isEqualTo(1);
        return checked.id();
    }

    @Override
    public UUID in(FiguresImportState state) {
        UUID id = check();
        switch (state) {
            case CHECKED -> {}
            case CONFIRMED -> give(id, Command.CONFIRM);
            case DISCARDED -> give(id, Command.DISCARD);
        }
        return id;
    }

    @Override
    public void give(UUID id, Command command) {
        switch (command) {
            case CONFIRM -> house.in(() -> imports.confirm(id));
            case DISCARD -> house.in(() -> imports.discard(id));
            case CHECK_ANOTHER -> check();
        }
    }

    @Override
    public FiguresImportState stateOf(UUID id) {
        return house.in(() -> imports.get(id)).state();
    }

    @Test
    void walksEveryStateAndCommandAsDocumented() {
        Portfolio.named(house, 1);
        house.become("office", "/1/", Role.OFFICE_OFFICER);
        StateTable.documented(
                "figures-import.md",
                "# States of an import of figures 导入\n\nWritten by `ImportStatesTest`, which gives every command to an"
                        + " import in every state. A dash is refused; to end what has ended changes nothing.\n\n"
                        + StateTable.tried(FiguresImportState.values(), Command.values(), this));
    }
}
