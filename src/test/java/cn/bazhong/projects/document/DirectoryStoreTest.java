package cn.bazhong.projects.document;

import java.util.Map;

class DirectoryStoreTest extends FileStoreTest {

    @Override
    Map<String, String> settings() {
        return Map.of();
    }
}
