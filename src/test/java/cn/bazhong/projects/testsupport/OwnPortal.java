package cn.bazhong.projects.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;

/**
 * A portal with a database of its own, for classes that take part in the list of a year: of the shared one every year is some other
 * class's. They come after all others, and share it among themselves.
 */
public final class OwnPortal implements QuarkusTestProfile {
}
