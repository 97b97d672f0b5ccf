package cn.bazhong.projects.http;

/** A whole representation of a mutable resource. Its version is the ETag that a command sends back as If-Match. */
public interface Versioned {

    long version();
}
