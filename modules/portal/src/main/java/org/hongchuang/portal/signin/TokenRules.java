package org.hongchuang.portal.signin;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;

/**
 * What a token must satisfy: signed with RS256 or ES256 by the configured issuer, for our audience, not expired. The key
 * comes from {@code hongchuang.jwt.jwks-url} or {@code hongchuang.jwt.public-key} (PEM).
 */
final class TokenRules {
    private static final int MOST_HOURS = 24;

    private TokenRules() {}

    static Optional<JwtConsumer> from(Config config) {
        return config.getOptionalValue("hongchuang.jwt.issuer", String.class)
                .filter(issuer -> !issuer.isBlank())
                .map(issuer -> consumer(config, issuer));
    }

    private static JwtConsumer consumer(Config config, String issuer) {
        JwtConsumerBuilder rules = new JwtConsumerBuilder()
                .setExpectedIssuer(issuer)
                .setExpectedAudience(config.getOptionalValue("hongchuang.jwt.audience", String.class)
                        .orElse("hongchuang"))
                .setRequireExpirationTime()
                .setMaxFutureValidityInMinutes(MOST_HOURS * 60)
                .setAllowedClockSkewInSeconds(30)
                .setJwsAlgorithmConstraints(
                        ConstraintType.PERMIT,
                        AlgorithmIdentifiers.RSA_USING_SHA256,
                        AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        Optional<String> jwks = config.getOptionalValue("hongchuang.jwt.jwks-url", String.class);
        if (jwks.isPresent()) {
            rules.setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(new HttpsJwks(jwks.get())));
        } else {
            rules.setVerificationKey(publicKey(config.getValue("hongchuang.jwt.public-key", String.class)));
        }
        return rules.build();
    }

    private static PublicKey publicKey(String pem) {
        byte[] der = Base64.getMimeDecoder()
                .decode(pem.replaceAll("-----[A-Z ]+-----", "").strip());
        for (String algorithm : new String[] {"RSA", "EC"}) {
            try {
                return KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(der));
            } catch (GeneralSecurityException other) {
                continue;
            }
        }
        throw new IllegalArgumentException("hongchuang.jwt.public-key is neither an RSA nor an EC key");
    }
}
