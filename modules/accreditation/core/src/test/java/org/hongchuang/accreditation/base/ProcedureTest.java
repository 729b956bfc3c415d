package org.hongchuang.accreditation.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.api.CaseCommand;
import org.hongchuang.accreditation.api.CaseState;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.lifecycle.IllegalMove;
import org.hongchuang.rulebook.Act;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Kind;
import org.hongchuang.rulebook.Rulebooks;
import org.junit.jupiter.api.Test;

class ProcedureTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Path TABLE = Path.of("../../../docs/states/case.md");
    private static final List<String> REGIMES = List.of("nanchang-bases", "guizhou-bases", "ganzhou-bases");

    @Test
    void walksEveryStateAndCommandOfEveryRegimeAsDocumented() throws IOException {
        Map<Procedure, List<String>> regimes = new LinkedHashMap<>();
        for (String rulebook : REGIMES) {
            Edition edition = Rulebooks.bundled().inForce(rulebook, TODAY);
            for (Kind kind : edition.kinds()) {
                regimes.computeIfAbsent(Procedure.of(edition, kind.id()), each -> new ArrayList<>())
                        .add(rulebook + " " + kind.label().zh());
            }
        }
        assertThat(regimes).hasSize(3);
        String tables = "# States of a case\n\nWritten by `ProcedureTest`. The acts are those of the edition; a dash is"
                + " refused.\n"
                + regimes.entrySet().stream()
                        .map(entry -> section(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining());
        if (!Files.exists(TABLE) || Boolean.getBoolean("docs.write")) {
            Files.createDirectories(TABLE.getParent());
            Files.writeString(TABLE, tables);
        }
        assertThat(Files.readString(TABLE)).isEqualTo(tables);
    }

    private static String section(Procedure procedure, List<String> kinds) {
        List<CaseCommand> commands = Arrays.stream(CaseCommand.values())
                .filter(command -> Arrays.stream(CaseState.values()).anyMatch(state -> procedure.opens(state, command)))
                .toList();
        return "\n## " + String.join(", ", kinds) + "\n\nActs: "
                + (procedure.byRecord() ? "none, by record" : procedure.text()) + "\n\n| state | "
                + row(commands, CaseCommand::name) + " |\n|---|"
                + row(commands, command -> "---").replace(" ", "") + "|\n"
                + Arrays.stream(CaseState.values())
                        .map(state -> "| " + state + " | " + row(commands, command -> cell(procedure, state, command))
                                + " |\n")
                        .collect(Collectors.joining());
    }

    private static String row(List<CaseCommand> commands, Function<CaseCommand, String> cell) {
        return commands.stream().map(cell).collect(Collectors.joining(" | "));
    }

    private static String cell(Procedure procedure, CaseState state, CaseCommand command) {
        if (!procedure.opens(state, command)) {
            assertThatThrownBy(() -> procedure.table().next(state, command)).isInstanceOf(IllegalMove.class);
            return "–";
        }
        return procedure.table().next(state, command).name();
    }

    @Test
    void whatIsOverStaysSo() {
        assertThat(CaseState.values()).filteredOn(CaseState::over).isNotEmpty().allSatisfy(state -> {
            assertThat(Procedure.of(List.of(Act.values())).table().commands(state))
                    .isEmpty();
            assertThat(Procedure.of(List.of()).table().commands(state)).isEmpty();
        });
    }

    @Test
    void whatBasesCannotDoIsRefused() {
        Edition plan = Rulebooks.bundled().editions().stream()
                .filter(edition -> edition.id().rulebook().equals("nanchang-two-innovations"))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> Procedure.of(
                        plan, plan.kinds().isEmpty() ? "" : plan.kinds().get(0).id()))
                .isInstanceOf(Rejection.class);
    }
}
