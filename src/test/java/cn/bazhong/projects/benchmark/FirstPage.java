package cn.bazhong.projects.benchmark;

import cn.bazhong.projects.testsupport.Browser;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** The workbench as a browser that keeps nothing sees it for the first time. */
final class FirstPage {
    private static final int TIMES = 5;

    /**
     * What it takes.
     *
     * @param scripts kilobytes of all scripts the page asks for, each compressed by gzip
     * @param paint   milliseconds until the waiting matters are shown
     */
    record Seen(double scripts, double paint) {
    }

    private FirstPage() {
    }

    static Seen look(URI portal) {
        try (BrowserContext visitor = Browser.visitor(portal, "zh-CN")) {
            Page page = Browser.signIn(visitor, "lgo", "/");
            shown(page);
            List<Response> scripts = new ArrayList<>();
            double[] paints = new double[TIMES];
            for (int i = 0; i < TIMES; i++) {
                page.navigate("about:blank");
                visitor.newCDPSession(page).send("Network.clearBrowserCache", new JsonObject());
                scripts.clear();
                page.onResponse(answer -> {
                    if (answer.request().resourceType().equals("script")) {
                        scripts.add(answer);
                    }
                });
                page.navigate("/");
                paints[i] = shown(page);
            }
            return new Seen(scripts.stream().distinct().mapToLong(script -> compressed(script.body())).sum() / 1000.0,
                    Measured.median(paints));
        }
    }

    /** Waits for the first waiting matter and says when it came, in milliseconds from the start of the page. */
    private static double shown(Page page) {
        return ((Number) page.evaluate("""
                () => new Promise(resolve => {
                  const look = () => document.querySelector('bz-inbox-table a')
                    ? requestAnimationFrame(() => resolve(performance.now())) : requestAnimationFrame(look);
                  look();
                })""")).doubleValue();
    }

    private static long compressed(byte[] script) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
