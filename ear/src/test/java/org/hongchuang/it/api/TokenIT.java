package org.hongchuang.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongchuang.it.api.Answer.json;
import static org.hongchuang.it.api.Answer.problem;
import static org.hongchuang.it.api.Answer.text;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import org.hongchuang.it.Server;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Signing in to the API with an access token of the configured issuer. */
class TokenIT {
    @BeforeAll
    static void awaitCity() {
        Server.awaitSampleCity();
    }

    @Test
    void aTokenGivesTheRolesOfItsGroupsAndTheReachOfItsPerson() {
        HttpResponse<String> answer = withToken("/api/me", Tokens.signed(Tokens.claims("office1", "office-officer")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonObject me = json(answer);
        assertThat(text(me, "username")).isEqualTo("office1");
        assertThat(me.getAsJsonArray("roles").toString()).isEqualTo("[\"office-officer\"]");
        assertThat(text(me, "organisation")).isEqualTo(text(json(Server.get("office1", "/api/me")), "organisation"));
    }

    @Test
    void aTokenWithoutAGroupGivesNoPermission() {
        String token = Tokens.signed(Tokens.claims("office1"));
        assertThat(json(withToken("/api/me", token)).getAsJsonArray("permissions"))
                .isEmpty();
        problem(withToken("/api/cases", token), 403);
    }

    @Test
    void aTokenOfAnotherKeyIssuerAudienceOrTimeIsRefused() {
        Map<String, Object> good = Tokens.claims("office1", "office-officer");
        refused(Tokens.signed(good, "another key"));
        refused(Tokens.signed(changed(good, "iss", "https://elsewhere.test")));
        refused(Tokens.signed(changed(good, "aud", "another-application")));
        refused(Tokens.signed(changed(good, "exp", Instant.now().getEpochSecond() - 120)));
        refused(Tokens.signed(changed(good, "sub", "")));
        refused("not.a.token");
    }

    @Test
    void aTokenOfSomebodyWithoutAnOrganisationOpensNothing() {
        HttpResponse<String> answer = withToken("/api/me", Tokens.signed(Tokens.claims("stranger", "auditor")));
        assertThat(text(problem(answer, 403), "code")).isEqualTo("portal.unassigned.detail");
    }

    private static void refused(String token) {
        assertThat(text(problem(withToken("/api/me", token), 401), "code")).isEqualTo("portal.api.token");
    }

    private static Map<String, Object> changed(Map<String, Object> claims, String name, Object value) {
        Map<String, Object> changed = new java.util.HashMap<>(claims);
        changed.put(name, value);
        return changed;
    }

    private static HttpResponse<String> withToken(String path, String token) {
        return Server.send(Server.request("", path).header("Authorization", "Bearer " + token));
    }
}
