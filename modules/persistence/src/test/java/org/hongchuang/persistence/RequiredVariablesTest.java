package org.hongchuang.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RequiredVariablesTest {
    @Test
    void namesAllThatAreMissing() {
        RequiredVariables variables =
                new RequiredVariables(name -> !name.endsWith("_PASSWORD") || name.contains("LDAP"));
        assertThatThrownBy(variables::check)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("HONGCHUANG_DB_PASSWORD, HONGCHUANG_KEYSTORE_PASSWORD, HONGCHUANG_LTPA_PASSWORD")
                .hasMessageNotContaining("LDAP");
    }

    @Test
    void isContentWhenAllAreSet() {
        new RequiredVariables(name -> true).check();
    }

    @Test
    void haveNoDefaultInTheServersConfiguration() throws Exception {
        String server = server();
        assertThat(server).contains(RequiredVariables.NAMES);
        for (String name : RequiredVariables.NAMES) {
            assertThat(server).doesNotContain("<variable name=\"" + name + "\"");
        }
    }

    @Test
    void everyVariableIsExplainedToOperators() throws Exception {
        String guide = Files.readString(Path.of("../../docs/operations.md"));
        assertThat(Pattern.compile("HONGCHUANG_[A-Z_]+").matcher(server()).results())
                .isNotEmpty()
                .allSatisfy(variable -> assertThat(guide).contains("`" + variable.group() + "`"));
    }

    private static String server() throws IOException {
        Path liberty = Path.of("../../liberty");
        return Files.readString(liberty.resolve("server.xml")) + Files.readString(liberty.resolve("hongchuang.xml"));
    }
}
