package org.hongchuang.portal.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jspecify.annotations.Nullable;

/** Access tokens of the API. Off until {@code hongchuang.jwt.issuer} is configured. */
@ApplicationScoped
public class BearerTokens {
    @Inject
    private Config config;

    private @Nullable JwtConsumer consumer;
    private String principalClaim = "sub";
    private String groupsClaim = "groups";

    /** Whom a token speaks for. */
    record Bearer(String principal, Set<String> groups) {}

    @PostConstruct
    void configure() {
        principalClaim = config.getOptionalValue("hongchuang.jwt.principal-claim", String.class)
                .orElse("sub");
        groupsClaim = config.getOptionalValue("hongchuang.jwt.groups-claim", String.class)
                .orElse("groups");
        consumer = TokenRules.from(config).orElse(null);
    }

    /** Whom the token speaks for; nothing if it is not valid or tokens are off. */
    Optional<Bearer> verify(String token) {
        if (consumer == null) {
            return Optional.empty();
        }
        try {
            JwtClaims claims = consumer.processToClaims(token);
            String principal = claims.getStringClaimValue(principalClaim);
            List<String> groups =
                    claims.hasClaim(groupsClaim) ? claims.getStringListClaimValue(groupsClaim) : List.of();
            return principal == null || principal.isBlank()
                    ? Optional.empty()
                    : Optional.of(new Bearer(Directory.normal(principal), Set.copyOf(groups)));
        } catch (InvalidJwtException | MalformedClaimException refused) {
            return Optional.empty();
        }
    }
}
