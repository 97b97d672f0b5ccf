package cn.bazhong.projects.testsupport;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ViewportSize;
import java.util.List;

/** Looks at a page as it comes out of the printer: on its paper, without what is there to press. */
public final class Printed {
    private static final int HEIGHT = 1000;
    /** The width of the paper within its margins, in pixels of 1/96 inch. */
    private static final String WIDTH = """
            () => document.querySelector('bz-annual-list-page, bz-comparison-page') ? 1481
                : document.querySelector('.filters, bz-workbench') ? 1032 : 688""";
    private static final String FAULTS = """
            async () => {
              await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
              const seen = one => one.checkVisibility() && one.getClientRects().length > 0 && one.getBoundingClientRect().width > 1;
              const pressed = [...document.querySelectorAll('button, a.ant-btn, nav, input[type=checkbox]')].filter(seen)
                .filter(one => !one.matches('[role=tab][aria-selected=true]'))
                .map(one => 'printed to be pressed: ' + one.outerHTML.slice(0, 120));
              const beyond = [...document.querySelectorAll('main *')].filter(seen)
                .filter(one => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1
                  || getComputedStyle(one).overflowX !== 'visible' && !one.matches('input, textarea, .visually-hidden')
                    && one.scrollWidth > one.clientWidth + 1)
                .slice(0, 1).map(one => 'beyond the paper: ' + one.outerHTML.slice(0, 120));
              return [...pressed.slice(0, 3), ...beyond];
            }""";

    private Printed() {
    }

    /** One line for everything that a page on paper should not have. The page is as it was afterwards. */
    @SuppressWarnings("unchecked")
    public static List<String> faults(Page page) {
        ViewportSize before = page.viewportSize();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize((Integer) page.evaluate(WIDTH), HEIGHT);
        List<String> found = (List<String>) page.evaluate(FAULTS);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.setViewportSize(before.width, before.height);
        return found;
    }
}
