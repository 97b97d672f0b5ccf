package cn.bazhong.projects.benchmark;

import java.io.IOException;
import java.util.Map;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;

/** Checks a bearer token as the portal's OIDC does, with the same library: signature, issuer, audience, expiry. */
final class TokenCheck {
    private final JwtConsumer consumer;

    TokenCheck(String issuer, String audience) throws JoseException, IOException {
        var keys = new HttpsJwks(issuer + "/protocol/openid-connect/certs").getJsonWebKeys();
        consumer = new JwtConsumerBuilder().setExpectedIssuer(issuer).setExpectedAudience(audience)
                .setRequireExpirationTime().setVerificationKeyResolver(new JwksVerificationKeyResolver(keys)).build();
    }

    /** Whether it is good, and holds roles. */
    boolean accepts(String authorization) {
        if (authorization == null || !authorization.startsWith("Bearer ")) {
            return false;
        }
        try {
            return consumer.processToClaims(authorization.substring(7)).getClaimValue("realm_access", Map.class) != null;
        } catch (InvalidJwtException | org.jose4j.jwt.MalformedClaimException refused) {
            return false;
        }
    }
}
