package cn.bazhong.projects.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnToTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/projects/1", "/applications?state=DRAFT&q=%E5%B7%B4", "/projects#record", "/queue"})
    void goesToAPageOfThePortal(String path) {
        assertEquals(path, ReturnTo.of(path).path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "projects", "//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)",
        "/a\\b", "/a\r\nSet-Cookie: x=y", "/login", "/login?returnTo=/login", "/logout", "/api/v1/me", "/q/health"})
    void goesHomeInsteadOfElsewhere(String path) {
        assertEquals("/", ReturnTo.of(path).path());
    }
}
