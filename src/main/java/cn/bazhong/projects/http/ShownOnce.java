package cn.bazhong.projects.http;

/** An answer with something in it that is kept nowhere, not even to answer a repeated Idempotency-Key. */
public interface ShownOnce {

    /** The same without it. */
    Object kept();
}
