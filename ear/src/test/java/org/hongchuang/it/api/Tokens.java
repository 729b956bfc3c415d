package org.hongchuang.it.api;

import com.google.gson.Gson;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPrivateKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Issues access tokens as the tests' own issuer; the server of the tests knows the public half of the key. */
final class Tokens {
    private static final String SEED = "hongchuang: tokens of the tests";

    private Tokens() {}

    /** The claims of a token that is accepted. */
    static Map<String, Object> claims(String username, String... groups) {
        return new HashMap<>(Map.of(
                "iss",
                "https://issuer.test",
                "aud",
                "hongchuang",
                "sub",
                username,
                "groups",
                List.of(groups),
                "exp",
                Instant.now().getEpochSecond() + 300));
    }

    static String signed(Map<String, Object> claims) {
        return signed(claims, SEED);
    }

    /** @param seed of the key; any but the tests' own makes a key the server does not know */
    static String signed(Map<String, Object> claims, String seed) {
        String content = encoded("{\"alg\":\"ES256\",\"typ\":\"JWT\"}") + "." + encoded(new Gson().toJson(claims));
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key(seed));
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivateKey key(String seed) throws GeneralSecurityException {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        byte[] secret = MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
        return KeyFactory.getInstance("EC")
                .generatePrivate(
                        new ECPrivateKeySpec(new BigInteger(1, secret), curve.getParameterSpec(ECParameterSpec.class)));
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
