package cn.bazhong.projects.identity;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;

/** The sessions of browsers. Their time is the real one: a trial that moves the portal's clock signs nobody out. */
@ApplicationScoped
class LoginSessions {
    @Inject
    Pool database;

    Uni<Void> open(byte[] id, String ssoSession, AuthorizationCodeTokens tokens, Duration life) {
        Tuple values = values(id, tokens, life).addString(ssoSession);
        return database.preparedQuery("""
                INSERT INTO login_session (id, id_token, access_token, refresh_token, access_token_expires_in,
                    access_token_scope, expires_at, sso_session) VALUES ($1, $2, $3, $4, $5, $6,
                    now() + make_interval(secs => $7), $8)""")
                .execute(values).replaceWithVoid();
    }

    /** Keeps the session with new tokens; {@code false} when it was ended meanwhile. */
    Uni<Boolean> renew(byte[] id, AuthorizationCodeTokens tokens, Duration life) {
        return database.preparedQuery("""
                UPDATE login_session SET id_token = $2, access_token = $3, refresh_token = $4, access_token_expires_in = $5,
                    access_token_scope = $6, expires_at = now() + make_interval(secs => $7) WHERE id = $1""")
                .execute(values(id, tokens, life)).map(answer -> answer.rowCount() == 1);
    }

    Uni<Optional<AuthorizationCodeTokens>> find(byte[] id) {
        return database.preparedQuery("SELECT * FROM login_session WHERE id = $1 AND expires_at > now()")
                .execute(Tuple.of(Buffer.buffer(id))).map(LoginSessions::first);
    }

    Uni<Void> close(byte[] id) {
        return database.preparedQuery("DELETE FROM login_session WHERE id = $1").execute(Tuple.of(Buffer.buffer(id)))
                .replaceWithVoid();
    }

    /** Ends every session that came from this session of the identity provider, on whichever instance it is used. */
    Uni<Void> closeOf(String ssoSession) {
        return database.preparedQuery("DELETE FROM login_session WHERE sso_session = $1").execute(Tuple.of(ssoSession))
                .replaceWithVoid();
    }

    @Scheduled(every = "10m", delayed = "1m")
    Uni<Void> forgetExpired() {
        return database.query("DELETE FROM login_session WHERE expires_at < now()").execute().replaceWithVoid();
    }

    private static Tuple values(byte[] id, AuthorizationCodeTokens tokens, Duration life) {
        return Tuple.tuple().addValue(Buffer.buffer(id)).addString(tokens.getIdToken()).addString(tokens.getAccessToken())
                .addString(tokens.getRefreshToken()).addLong(tokens.getAccessTokenExpiresIn())
                .addString(tokens.getAccessTokenScope()).addDouble((double) life.toSeconds());
    }

    private static Optional<AuthorizationCodeTokens> first(RowSet<Row> rows) {
        Iterator<Row> all = rows.iterator();
        return all.hasNext() ? Optional.of(tokens(all.next())) : Optional.empty();
    }

    private static AuthorizationCodeTokens tokens(Row row) {
        return new AuthorizationCodeTokens(row.getString("id_token"), row.getString("access_token"),
                row.getString("refresh_token"), row.getLong("access_token_expires_in"), row.getString("access_token_scope"));
    }
}
