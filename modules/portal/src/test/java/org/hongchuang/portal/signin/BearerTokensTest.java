package org.hongchuang.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.junit.jupiter.api.Test;

class BearerTokensTest {
    private final KeyPair ours = keys();
    private final JwtConsumer rules = TokenRules.from(config(Map.of(
                    "hongchuang.jwt.issuer",
                    "https://sso.example",
                    "hongchuang.jwt.public-key",
                    Base64.getEncoder().encodeToString(ours.getPublic().getEncoded()))))
            .orElseThrow();

    @Test
    void areOffUntilAnIssuerIsConfigured() {
        assertThat(TokenRules.from(config(Map.of()))).isEmpty();
    }

    @Test
    void acceptsATokenOfTheIssuerForUs() throws Exception {
        JwtClaims claims = rules.processToClaims(signed(claims(), ours));
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("leader");
    }

    @Test
    void refusesAForeignKeyAnotherIssuerAnotherAudienceAndAnExpiredOne() {
        JwtClaims issuer = claims();
        issuer.setIssuer("https://other.example");
        JwtClaims audience = claims();
        audience.setAudience("another-system");
        JwtClaims expired = claims();
        expired.setExpirationTimeMinutesInTheFuture(-5);
        JwtClaims endless = claims();
        endless.unsetClaim("exp");
        assertThat(accepted(signed(claims(), keys()))).isFalse();
        for (JwtClaims wrong : List.of(issuer, audience, expired, endless)) {
            assertThat(accepted(signed(wrong, ours))).isFalse();
        }
    }

    @Test
    void refusesATokenWithoutSignature() {
        String body = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(claims().toJson().getBytes(StandardCharsets.UTF_8));
        String none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(accepted(none + "." + body + ".")).isFalse();
    }

    private boolean accepted(String token) {
        try {
            rules.processToClaims(token);
            return true;
        } catch (InvalidJwtException refused) {
            return false;
        }
    }

    private static JwtClaims claims() {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer("https://sso.example");
        claims.setAudience("hongchuang");
        claims.setSubject("li.wei");
        claims.setExpirationTimeMinutesInTheFuture(10);
        claims.setStringListClaim("groups", List.of("leader"));
        return claims;
    }

    private static String signed(JwtClaims claims, KeyPair keys) {
        try {
            JsonWebSignature token = new JsonWebSignature();
            token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
            token.setPayload(claims.toJson());
            token.setKey(keys.getPrivate());
            return token.getCompactSerialization();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Config config(Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        return (Config) Proxy.newProxyInstance(
                BearerTokensTest.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) -> method.getName().equals("getOptionalValue")
                        ? Optional.ofNullable(all.get(arguments[0]))
                        : all.get(arguments[0]));
    }
}
