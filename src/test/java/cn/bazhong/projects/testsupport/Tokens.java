package cn.bazhong.projects.testsupport;

import cn.bazhong.projects.identity.Role;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Access tokens as the realm would issue them, signed with a key of the tests. For the header {@code Authorization}. */
public final class Tokens {
    /** Test classes may be loaded more than once in one JVM; the key must be the same for all. */
    private static final String PRIVATE = "portal.test.key.private";
    private static final String PUBLIC = "portal.test.key.public";

    private Tokens() {
    }

    /** A person. {@code departmentCode} may be {@code null}: the token then has no such claim. */
    public static String of(String userId, String name, String departmentCode, Role... roles) {
        return sign(claims(userId, departmentCode, roles).claim("name", name).claim("scope", "openid profile email"));
    }

    /** A service account speaking for a department, with OAuth scopes such as {@code lists.read}. */
    public static String service(String clientId, String departmentCode, String... scopes) {
        return sign(claims("service-" + clientId, departmentCode, Role.INTEGRATION).claim("name", clientId).claim("azp", clientId)
                .claim("scope", String.join(" ", scopes)));
    }

    /** A token that ran out a minute ago. */
    public static String expired(String userId, String departmentCode, Role... roles) {
        return sign(claims(userId, departmentCode, roles).expiresAt(System.currentTimeMillis() / 1000 - 60));
    }

    static synchronized String publicKey() {
        if (System.getProperty(PUBLIC) == null) {
            makeKey();
        }
        return System.getProperty(PUBLIC);
    }

    private static JwtClaimsBuilder claims(String subject, String department, Role... roles) {
        JwtClaimsBuilder claims = Jwt.claims().issuer("https://realm.test").subject(subject).upn(subject)
                .audience("projects-portal").expiresIn(Duration.ofHours(1)).claim("typ", "Bearer");
        List<String> names = Arrays.stream(roles).map(Role::realmName).toList();
        claims.claim("realm_access", Map.of("roles", names));
        return department == null ? claims : claims.claim("department", department);
    }

    private static String sign(JwtClaimsBuilder claims) {
        publicKey();
        try {
            byte[] encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE));
            PrivateKey key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return claims.jws().sign(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void makeKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            System.setProperty(PRIVATE, Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
            System.setProperty(PUBLIC, Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
