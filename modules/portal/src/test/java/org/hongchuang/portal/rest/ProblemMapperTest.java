package org.hongchuang.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import org.hongchuang.kernel.error.NotFound;
import org.junit.jupiter.api.Test;

class ProblemMapperTest {
    @Test
    void saysWhatARejectionSays() {
        assertThat(ProblemMapper.problem(new NotFound("7"), "GET", "/api/cases/7")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void namesThePlaceWhereJsonIsBroken() {
        var broken =
                new ProcessingException(new JsonbException("Unexpected char 37 at (line no=1, column no=2)\nmore"));
        var problem = ProblemMapper.problem(broken, "PUT", "/api/x");
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.values()).containsExactly("Unexpected char 37 at (line no=1, column no=2)");
    }

    @Test
    void numbersAFaultOfOurs() {
        assertThat(ProblemMapper.problem(new IllegalStateException("x"), "GET", "/api/x")
                        .status())
                .isEqualTo(500);
    }
}
