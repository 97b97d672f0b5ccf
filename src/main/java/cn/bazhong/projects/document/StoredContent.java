package cn.bazhong.projects.document;

/** A content, or a part of it, as an answer. */
final class StoredContent {
    private final FileStore.Reading reading;
    private final long length;

    StoredContent(FileStore.Reading reading, long length) {
        this.reading = reading;
        this.length = length;
    }

    FileStore.Reading reading() {
        return reading;
    }

    long length() {
        return length;
    }
}
