package cn.bazhong.projects.document;

/** A document with the version that counts. */
record DocumentRow(Document document, DocumentVersion current) {
}
