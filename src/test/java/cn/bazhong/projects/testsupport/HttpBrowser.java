package cn.bazhong.projects.testsupport;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a browser does of HTTP, without pages: cookies for each site, redirects, Keycloak's sign-in form. */
public final class HttpBrowser {
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 10;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI portal;
    private final Map<String, Map<String, HttpCookie>> jar = new HashMap<>();
    private final List<String> setCookies = new ArrayList<>();

    public HttpBrowser(URI portal) {
        this.portal = portal;
    }

    /** Signs in as a demo account and goes on to the page. */
    public HttpResponse<String> signIn(String user, String page) {
        HttpResponse<String> form = follow(get("/login?returnTo=" + encode(page)));
        Matcher action = FORM.matcher(form.body());
        if (!action.find()) {
            throw new AssertionError("No sign-in form at " + form.uri() + ": " + form.body());
        }
        URI target = URI.create(action.group(1).replace("&amp;", "&"));
        return follow(send(HttpRequest.newBuilder(target).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + encode(user) + "&password=demo"))));
    }

    /** One request of the portal, by path; redirects are not followed. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(portal.resolve(path)));
    }

    /** A call of the SPA. */
    public HttpResponse<String> call(String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.resolve(path)).header("X-Requested-With", "JavaScript")
                .header("Content-Type", "application/json");
        return send(request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    /** A form of the portal sent without further headers. */
    public HttpResponse<String> submit(String path) {
        return send(HttpRequest.newBuilder(portal.resolve(path)).POST(BodyPublishers.noBody()));
    }

    public HttpResponse<String> follow(HttpResponse<String> answer) {
        HttpResponse<String> last = answer;
        for (int redirects = 0; redirects < MOST_REDIRECTS && last.statusCode() / 100 == 3; redirects++) {
            URI next = last.uri().resolve(last.headers().firstValue("Location").orElseThrow());
            last = send(HttpRequest.newBuilder(next));
        }
        return last;
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        HttpRequest bare = request.copy().build();
        String cookies = cookies(bare.uri()).values().stream().map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        try {
            HttpRequest full = cookies.isEmpty() ? bare : request.header("Cookie", cookies).build();
            HttpResponse<String> answer = client.send(full, BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(line -> keep(answer.uri(), line));
            return answer;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The portal's cookie of that name, if the browser still has it. */
    public Optional<HttpCookie> cookie(String name) {
        return Optional.ofNullable(cookies(portal).get(name));
    }

    /** The names of the portal's cookies. */
    public List<String> cookieNames() {
        return cookies(portal).keySet().stream().sorted().toList();
    }

    private synchronized Map<String, HttpCookie> cookies(URI site) {
        return jar.computeIfAbsent(site.getAuthority(), any -> new HashMap<>());
    }

    /** Every {@code Set-Cookie} of the portal so far, as it was sent. */
    public synchronized List<String> setCookies() {
        return List.copyOf(setCookies);
    }

    private synchronized void keep(URI site, String line) {
        if (site.getAuthority().equals(portal.getAuthority())) {
            setCookies.add(line);
        }
        for (HttpCookie cookie : HttpCookie.parse(line)) {
            if (cookie.getMaxAge() == 0) {
                cookies(site).remove(cookie.getName());
            } else {
                cookies(site).put(cookie.getName(), cookie);
            }
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
