package cn.bazhong.projects.document;

import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.LongConsumer;

/** The body of a request as if somebody sent it as fast as it is taken: it comes piece by piece, and none while it is paused. */
final class GeneratedBody {
    private final Context context;
    private final Buffer piece;
    private final LongConsumer sent;
    private final boolean gone;
    private long left;
    private long size;
    private boolean paused = true;
    private Handler<Buffer> handler;
    private Handler<Void> end;

    /** @param sent is told after each piece how much has come in all */
    GeneratedBody(Context context, Buffer piece, int pieces, LongConsumer sent) {
        this(context, piece, pieces, sent, false);
    }

    private GeneratedBody(Context context, Buffer piece, int pieces, LongConsumer sent, boolean gone) {
        this.context = context;
        this.piece = piece;
        this.left = pieces;
        this.sent = sent;
        this.gone = gone;
    }

    /** Of which nothing will come any more, and nobody says so. */
    static GeneratedBody ofSomebodyWhoWent(Context context) {
        return new GeneratedBody(context, Buffer.buffer(), 0, size -> { }, true);
    }

    HttpServerRequest asRequest() {
        return (HttpServerRequest) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpServerRequest.class},
                this::asked);
    }

    @SuppressWarnings("unchecked")
    private Object asked(Object request, Method method, Object[] with) {
        switch (method.getName()) {
            case "handler" -> handler = (Handler<Buffer>) with[0];
            case "endHandler" -> end = (Handler<Void>) with[0];
            case "exceptionHandler" -> { }
            case "pause" -> paused = true;
            case "resume" -> resume();
            case "isEnded" -> {
                return false;
            }
            case "response" -> {
                return response();
            }
            default -> throw new UnsupportedOperationException(method.getName());
        }
        return request;
    }

    private void resume() {
        if (paused) {
            paused = false;
            context.runOnContext(nothing -> next());
        }
    }

    private void next() {
        if (paused || gone) {
            return;
        }
        if (left == 0) {
            left = -1;
            end.handle(null);
        } else if (left > 0) {
            left--;
            size += piece.length();
            handler.handle(piece);
            sent.accept(size);
            context.runOnContext(nothing -> next());
        }
    }

    private HttpServerResponse response() {
        return (HttpServerResponse) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpServerResponse.class},
                (response, method, with) -> gone);
    }
}
